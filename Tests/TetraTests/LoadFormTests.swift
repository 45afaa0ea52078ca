import Foundation
import Tetra
import Testing

// Every form that `load` can have, and what it takes: each is rendered, called and resumed through a host.

private enum Size: String, StateCodable, PageValue { case small, large }

@StateCodable
private enum Filter: Equatable, Sendable {
    case all
    case titled(String, atLeast: Int)
}

@StateCodable
private struct Range: Equatable, Sendable {
    var from = 0
    var to: Int?
}

private protocol Badge: StateCodable, Sendable { var text: String { get } }

@StateCodable
private struct Star: Badge {
    var count = 0
    var text: String { "star \(count)" }
}

@Component
private struct NoLoad {
    @Public mutating func act() {}
    var body: some HTML { p { "no load" } }
}

@Component
private struct PlainLoad {
    @Transient var text: String
    mutating func load() { text = "plain" }
    @Public mutating func act() {}
    var body: some HTML { p { text } }
}

@Component
private struct AsyncLoad {
    @Transient var text: String
    mutating func load(after pause: Duration) async {
        await Task.yield()
        text = "async \(pause)"
    }
    @Public mutating func act() {}
    var body: some HTML { p { text } }
}

@Component
private struct ThrowingLoad {
    @Transient var text: String
    mutating func load(_ number: Int) throws {
        guard number > 0 else { throw NotAllowedError.forbidden }
        text = "throws \(number)"
    }
    @Public mutating func act() {}
    var body: some HTML { p { text } }
}

@Component
private struct DefaultLoad {
    static let usual = 20
    @Transient var text: String
    mutating func load(count: Int = Self.usual, of size: Size = .small, note: String? = nil) async throws {
        text = "default \(count) \(size) \(note ?? "none")"
    }
    @Public mutating func act() {}
    var body: some HTML { p { text } }
}

@Component
private struct GenericLoad<Value: StateCodable & Sendable & CustomStringConvertible> {
    @Transient var text: String
    mutating func load(value: Value, others: [Value] = []) { text = "generic \(value) \(others.count)" }
    @Public mutating func act() {}
    var body: some HTML { p { text } }
}

@Component
private struct EveryLoad {
    @Transient var text: String
    mutating func load(
        size: Size, filter: Filter, range: Range, pair: (Int, String), badge: any Badge, badges: [any Badge],
        table: [String: [Int]], date: Date, note: Note, notes: [Note], maybe: Note?, kind: any Component.Type
    ) {
        text = """
            \(size) \(filter == .titled("x", atLeast: 2)) \(range.to ?? 0) \(pair.1) \(badge.text) \(badges.count) \
            \(table["a"]?.count ?? 0) \(date.timeIntervalSince1970) \(note.title) \(notes.map(\.title)) \
            \(maybe?.title ?? "nil") \(kind.componentName)
            """
    }
    @Public mutating func act() {}
    var body: some HTML { p { text } }
}

@Suite("load in all its forms")
struct LoadFormTests {
    let store = NoteStore(["milk", "bread"])

    func host() throws -> TestHost {
        let store = self.store
        return try TestHost(change: { $0.values = StateValues().with(store) }) { host in
            try host.page("/") { _ in
                Document(title: "Forms") {
                    NoLoad()
                    PlainLoad()
                    AsyncLoad(after: .seconds(2))
                    ThrowingLoad(7)
                    DefaultLoad()
                    DefaultLoad(count: 3, of: .large, note: "given").key("given")
                    GenericLoad(value: 4, others: [5, 6])
                    GenericLoad(value: "text")
                }
            }
            try host.page("/refused") { _ in Document(title: "x") { ThrowingLoad(0) } }
            try host.page("/every") { _ in
                Document(title: "x") {
                    EveryLoad(
                        size: .large, filter: .titled("x", atLeast: 2), range: Range(from: 1, to: 9), pair: (1, "one"),
                        badge: Star(count: 5), badges: [Star(count: 1), Star(count: 2)], table: ["a": [1, 2, 3]],
                        date: Date(timeIntervalSince1970: 86_400), note: Note(id: 1, title: "milk"),
                        notes: [Note(id: 2, title: "bread")], maybe: nil, kind: NoLoad.self)
                }
            }
            try host.register(NoLoad.self)
            try host.allow { registry throws(StateError) in try registry.register(Star.self) }
        }
    }

    static let shown = [
        ("NoLoad", ["no load"]), ("PlainLoad", ["plain"]), ("AsyncLoad", ["async 2.0 seconds"]),
        ("ThrowingLoad", ["throws 7"]), ("DefaultLoad", ["default 20 small none", "default 3 large given"]),
        ("GenericLoad<Int>", ["generic 4 2"]), ("GenericLoad<String>", ["generic text 0"]),
    ]

    @Test("each renders, and after a resume it is loaded with the arguments it was made with", arguments: shown)
    func forms(_ type: String, _ texts: [String]) async throws {
        var client = try await host().visiting()
        for text in texts { #expect(client.page.html.contains(">\(text)</p>")) }
        var found: Set<String> = []
        for component in client.page.components {
            let answer = try await client.call(component, "act")
            #expect(answer.status == 200, "\(component.type)")
            // The digest is that of the page: nothing was lost on the way.
            #expect(answer.html == nil, "\(component.type) shows something else after a resume")
            found.insert(component.type)
        }
        #expect(found.count == 7)
    }

    @Test("a load that throws refuses the page")
    func refused() async throws {
        var client = try host().browser()
        #expect(try await client.visit("/refused").status == .forbidden)
    }

    @Test("arguments of every kind come back: enums, structs, tuples, dynamic values, models, metatypes")
    func every() async throws {
        var client = try await host().visiting("/every")
        let first = "large true 9 one star 5 2 3 86400.0 milk [\"bread\"] nil TetraTests.NoLoad"
        #expect(client.page.html.contains(first), "\(client.page.html)")
        let every = try client.page.first("EveryLoad")
        #expect(try await client.call(every, "act").html == nil)
        // Models are references: what load is given at the next call is today's row.
        store.save(Note(id: 1, title: "oat milk"))
        let answer = try await client.call(every, "act")
        #expect(answer.html?.contains("oat milk") == true)
        store.delete(2)
        #expect(try await client.call(every, "act").code == "StaleComponentState")
    }

    @Test("load is tracked anew each time: what it sets is not in the state, whatever its form")
    func tracked() async throws {
        let client = try await host().visiting()
        let plain = try client.page.first("PlainLoad").state.count
        #expect(plain == (try client.page.first("NoLoad").state.count), "the loaded text takes no room")
    }
}
