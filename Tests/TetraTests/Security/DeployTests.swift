import Tetra
import Testing

/// One component through its versions: all of them answer to one name, each on a host of its own.
enum Version1 {
    @Component("Profile")
    struct Profile {
        @Public var name = "Ann"
        @Public var nick = ""
        @Public(.readOnly) var level = 1
        var visits = 0
        var note = "first"

        @Public mutating func visit() {
            visits += 1
            level = 5
        }
        @Public mutating func leave() {}

        var body: some HTML { p { "\(name), \(nick), \(level), \(visits), \(note)" } }
    }
}

/// Properties were added and reordered, one was dropped, a method is gone.
enum Version2 {
    @Component("Profile")
    struct Profile {
        var theme = "light"
        var visits = 0
        @Public var city = "Rome"
        @Public var name = "Ann"
        @Public(.readOnly) var level = 1

        @Public mutating func visit() { visits += 1 }

        var body: some HTML { p { "\(name), \(city), \(theme), \(level), \(visits)" } }
    }
}

/// What the page may set is the server's alone now.
enum Version3 {
    @Component("Profile")
    struct Profile {
        var name = "Ann"
        @Public(.readOnly) var nick = "server"
        var visits = 0

        @Public mutating func visit() { visits += 1 }

        var body: some HTML { p { "\(name), \(nick), \(visits)" } }
    }
}

/// A public value has another type.
enum Version4 {
    @Component("Profile")
    struct Profile {
        @Public var nick = 0
        var visits = 0

        @Public mutating func visit() { visits += 1 }

        var body: some HTML { p { "\(nick), \(visits)" } }
    }
}

/// A sealed value has another type.
enum Version5 {
    @Component("Profile")
    struct Profile {
        @Public var name = "Ann"
        var visits = "none"

        @Public mutating func visit() {}

        var body: some HTML { p { "\(name), \(visits)" } }
    }
}

/// What was sealed has another meaning, and other names; what the page holds is as before.
enum Version6 {
    @StateCodable
    struct Old {
        var visits: Int
        var note: String
    }

    @Component("Profile", version: 2)
    struct Profile {
        @Public var name = "Ann"
        var visits = ["never"]
        var seconds = 0.5

        mutating func migrate(from old: Old) throws {
            guard old.visits < 3 else { throw CancellationError() }
            visits = [String](repeating: old.note, count: old.visits)
        }

        @Public mutating func visit() { visits.append("now") }

        var body: some HTML { p { "\(name), \(visits.joined(separator: "+")), \(seconds)" } }
    }
}

/// Of a later version that reads none before it.
enum Version7 {
    @Component("Profile", version: 3)
    struct Profile {
        var visits = 0

        @Public mutating func visit() { visits += 1 }

        var body: some HTML { p { "\(visits)" } }
    }
}

@Suite("A page that was open during a deploy")
struct DeployTests {
    /// A page of the first version whose component was called once, in the hands of a host of a later one.
    func after<Content: HTML & SendableMetatype>(
        _ content: @escaping @Sendable () -> Content
    ) async throws -> (RawClient, RawComponent, TestHost) {
        let before = try TestHost { try $0.page("/") { _ in Document(title: "x") { Version1.Profile() } } }
        var client = try await before.visiting()
        let answer = try await client.call(try client.page.first("Profile"), "visit")
        let later = try TestHost { try $0.page("/") { _ in Document(title: "x") { content() } } }
        var visitor = later.browser()
        visitor.cookies = client.cookies
        visitor.page = client.page
        return (visitor, try answer.components().first("Profile"), later)
    }

    @Test("added properties take their defaults, dropped ones are left, the others keep their values")
    func addedAndDropped() async throws {
        var (client, profile, _) = try await after { Version2.Profile() }
        let answer = try await client.call(profile, "visit", values: ["name": .string("Bob")])
        #expect(answer.status == 200)
        #expect(answer.html?.contains("Bob, Rome, light, 5, 2") == true)
        #expect(try answer.components().first("Profile").writable == [.string("Rome"), .string("Bob")])
    }

    @Test("what the person had changed in a property that is gone is left, and the call goes on")
    func changedAndDropped() async throws {
        var (client, profile, _) = try await after { Version2.Profile() }
        let answer = try await client.call(profile, "visit", values: ["nick": .string("Bobby")])
        #expect(answer.status == 200)
    }

    @Test("a property that the page may no longer set keeps the server's value")
    func noLongerWritable() async throws {
        var (client, profile, _) = try await after { Version3.Profile() }
        let answer = try await client.call(
            profile, "visit", values: ["nick": .string("page"), "name": .string("page")])
        #expect(answer.status == 200)
        #expect(answer.html?.contains("Ann, server, 2") == true)
    }

    @Test("a property of another type, public or sealed, changed or not: 412")
    func otherType() async throws {
        var (client, profile, host) = try await after { Version4.Profile() }
        for values in [[:], ["nick": JSONValue.string("Bobby")], ["nick": .number(5)]] {
            let answer = try await client.call(profile, "visit", values: values)
            #expect(answer.status == 412)
            #expect(answer.code == "StateOutdated")
        }
        #expect(host.log.text.contains("StateOutdated"))
        (client, profile, _) = try await after { Version5.Profile() }
        #expect(try await client.call(profile, "visit").code == "StateOutdated")
    }

    @Test("an older version migrates; what the page holds stays, and the next state is of the new version")
    func migration() async throws {
        var (client, profile, _) = try await after { Version6.Profile() }
        let answer = try await client.call(profile, "visit", values: ["name": .string("Bob")])
        #expect(answer.status == 200)
        #expect(answer.html?.contains("Bob, first+now, 0.5") == true)
        client.page = try answer.components()
        let next = try await client.call(try client.page.first("Profile"), "visit")
        #expect(next.html?.contains("Bob, first+now+now, 0.5") == true)
    }

    @Test("the types of older shapes are found, so that their models are allowed")
    func reached() {
        var visitor = StateTypeVisitor()
        Version6.Profile.visitStateTypes(&visitor)
        #expect(visitor.types.contains { $0 == Version6.Old.self })
    }

    @Test("a migration that throws, and a version that nothing reads, are outdated")
    func unreadable() async throws {
        let before = try TestHost { try $0.page("/") { _ in Document(title: "x") { Version1.Profile() } } }
        var client = try await before.visiting()
        for _ in 0..<3 { client.page = try await client.call(try client.page.first("Profile"), "visit").components() }
        let page = client.page
        for later in [
            try TestHost { try $0.page("/") { _ in Document(title: "x") { Version6.Profile() } } },
            try TestHost { try $0.page("/") { _ in Document(title: "x") { Version7.Profile() } } },
        ] {
            var visitor = later.browser()
            visitor.cookies = client.cookies
            visitor.page = page
            let answer = try await visitor.call(try page.first("Profile"), "visit")
            #expect(answer.status == 412)
            #expect(answer.code == "StateOutdated")
        }
    }

    @Test("a method that is gone: 404")
    func goneMethod() async throws {
        var (client, profile, _) = try await after { Version2.Profile() }
        #expect(try await client.call(profile, "leave").code == "UnknownMethod")
    }

    @Test("the new state is of the new version: names that it does not have are refused again")
    func newState() async throws {
        var (client, profile, _) = try await after { Version2.Profile() }
        let answer = try await client.call(profile, nil)
        client.page = try answer.components()
        let next = try client.page.first("Profile")
        #expect(try await client.call(next, "visit").status == 200)
        client.page.types["Profile"] = ["city", "nick"]
        #expect(try await client.call(next, "visit").code == "InvalidValue")
    }
}
