import HTTPTypes
import Testing

@testable import Tetra

/// Signs in while it is loaded.
@Component
private struct Usher {
    mutating func load(name: String) async throws { try await context.session.login(name) }
    var body: some HTML { p { "Welcome" } }
}

/// Shows a child that signs in once it is told to, or signs in itself.
@Component
private struct Porch {
    var isOpen = false
    mutating func beforeRender() throws { try context[Journal.self].note("beforeRender") }
    @Public mutating func open() { isOpen = true }
    @Public mutating func enter() async throws { try await context.session.login("ann") }
    var body: some HTML { div { if isOpen { Usher(name: "ann") } } }
}

@Suite("Calls that change the session on their way")
struct CallSessionTests {
    let journal = Journal()

    func host(change: (inout HostConfiguration) -> Void = { _ in }) throws -> TestHost {
        let journal = self.journal
        return try TestHost(change: {
            $0.values = StateValues().with(journal)
            change(&$0)
        }) { host in
            try host.page("/") { _ in main { Porch() } }
            try host.page("/usher") { _ in
                main {
                    Counter()
                    Usher(name: "ann")
                }
            }
            try host.page("/account") { _ in
                main {
                    Account()
                    Counter()
                }
            }
        }
    }

    func expectRefresh(_ answer: RawAnswer, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(answer.status == 200, sourceLocation: sourceLocation)
        #expect(answer.json["refresh"] == .bool(true), sourceLocation: sourceLocation)
        #expect(answer.html == nil, sourceLocation: sourceLocation)
        #expect(try answer.components().components.isEmpty, sourceLocation: sourceLocation)
    }

    @Test("a child that signs in while it is loaded: nothing of the former session is sealed for the page")
    func byChild() async throws {
        var client = try await host().visiting()
        try expectRefresh(try await client.call(client.page.first("Porch"), "open"))
        client = try await host().visiting("/usher")
        try expectRefresh(try await client.renderPage(client.page.components) { $0["url"] = "/usher" })
    }

    @Test("after a method that signs in nothing is rendered")
    func byMethod() async throws {
        var client = try await host().visiting()
        _ = journal.take()
        try expectRefresh(try await client.call(client.page.first("Porch"), "enter"))
        #expect(journal.take().isEmpty)
    }

    @Test("a second login of the same identity makes the states from before it those of another session")
    func again() async throws {
        var client = try await host().visiting("/account")
        _ = try await client.call(client.page.first("Account"), "signIn", ["ann"])
        try await client.visit("/account")
        let before = try client.page.first("Account")
        #expect(try await client.call(before, "signIn", ["ann"]).status == 200)
        #expect(try await client.call(before, "visit").code == "StateRejected")
    }

    @Test("a call that has ended makes room for the next")
    func room() async throws {
        var client = try await host { $0.limits.concurrentCalls = 1 }.visiting("/account")
        for _ in 0..<2 { #expect(try await client.call(client.page.first("Counter"), "increment").status == 200) }
    }

    @Test("the media type is compared without regard to case")
    func mediaType() async throws {
        var client = try await host().visiting("/account")
        let counter = try client.page.first("Counter")
        for type in ["Application/JSON", "application/json; charset=utf-8"] {
            #expect(try await client.call(counter, "increment", headers: [.contentType: type]).status == 200)
        }
    }

    @Test("values that don't fit their names, or a component that comes twice, are not of the protocol's form")
    func form() async throws {
        var client = try await host().visiting("/account")
        let counter = try client.page.first("Counter")
        func refused(_ change: (inout [String: JSONValue], inout [String: JSONValue]) -> Void) async throws {
            let answer = try await client.call(counter, "increment") { body in
                guard case .object(var call) = body["calls"]?.array.first else { return }
                change(&body, &call)
                body["calls"] = .array([.object(call)])
            }
            #expect(answer.status == 400 && answer.code == "MalformedCall")
        }
        let state = JSONValue.array([.string(counter.state), [0], [:]])
        try await refused { _, call in call["descendants"] = [state] }
        let account = try client.page.first("Account").state
        try await refused { _, call in call["descendants"] = [[.string(account), [], [:], 1]] }
        try await refused { _, call in call["values"] = [0, 1] }
        try await refused { body, call in
            body["types"] = ["TetraTests.Counter": ["count", "count"]]
            call["values"] = [0, 1]
        }
    }
}
