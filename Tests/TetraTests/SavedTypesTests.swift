import Testing

@testable import Tetra

private protocol Card: StateCodable, Sendable {
    var text: String { get }
}

@StateCodable("App.Memo")
private struct Memo: Card {
    var text: String
}

@StateCodable("App.Sticker")
private struct Sticker: Card {
    var text: String
}

@StateCodable(version: 2)
private struct Fee: Sendable {
    var cents: Int

    static func migrate(from old: FeeInEuros) -> Self { Fee(cents: old.euros * 100) }
}

@StateCodable
private struct FeeInEuros {
    var euros: Int
}

@Component
private struct FirstTab {
    var body: some HTML { p { "first" } }
}

@Component
private struct SecondTab {
    var body: some HTML { p { "second" } }
}

@Component
private struct Unmounted {
    var body: some HTML { p { "" } }
}

@Component
private struct Tabs {
    var tab: any Component.Type = FirstTab.self
    var all: [any Component.Type] = [FirstTab.self, SecondTab.self]
    var markup = RawHTML(unsafe: "<b>bold</b>")

    @Public mutating func next() { tab = all[1] }
    @Public mutating func lose() { tab = Unmounted.self }

    var body: some HTML {
        div {
            markup
            if tab == FirstTab.self { FirstTab() } else if tab == SecondTab.self { SecondTab() }
        }
    }
}

/// A text whose property became markup in a deploy.
private enum TextBefore {
    @Component("Post") struct Post {
        var text = "<script>"
        @Public mutating func show() {}
        var body: some HTML { p { text } }
    }
}

private enum MarkupAfter {
    @Component("Post") struct Post {
        var text = RawHTML(unsafe: "")
        @Public mutating func show() {}
        var body: some HTML { p { text } }
    }
}

@Component
private struct Wall {
    var cards: [any Card] = [Memo(text: "first")]
    var fee = Fee(cents: 5)

    @Public mutating func stick() { cards.append(Sticker(text: "second")) }

    var body: some HTML { p { "\(cards.map(\.text).joined(separator: ", ")) for \(fee.cents)" } }
}

@Suite("What a component's private properties can hold")
struct SavedTypesTests {
    private func visited(allowing types: [any StateNamed.Type]) async throws -> (TestHost, RawClient) {
        let host = try TestHost { host in
            try host.page("/") { _ in Document(title: "Wall") { Wall() } }
            try host.allow { registry throws(StateError) in
                for type in types { try registry.register(type) }
            }
        }
        return (host, try await host.visiting())
    }

    @Test("values behind `any` come back if their types were allowed")
    func dynamic() async throws {
        var (_, client) = try await visited(allowing: [Memo.self, Sticker.self])
        let wall = try client.page.first("Wall")
        let stuck = try await client.call(wall, "stick")
        #expect(stuck.html?.contains("first, second for 5") == true)
        let again = try await client.call(try stuck.components().first("Wall"), "stick")
        #expect(again.html?.contains("first, second, second for 5") == true)
    }

    @Test("a type that was not allowed is refused when it is saved, with the line that allows it")
    func notAllowed() async throws {
        var (host, client) = try await visited(allowing: [Memo.self])
        let refused = try await client.call(try client.page.first("Wall"), "stick")
        #expect(refused.status == 500)
        #expect(host.log.text.contains("Unpickling blocked: 'App.Sticker' is not in the allowed list."))
    }

    @Test("an older version of a value is migrated; one that nothing reads any more is outdated")
    func versions() async throws {
        var (host, client) = try await visited(allowing: [Memo.self])
        let forger = Forger(host: host.host, client: client)
        let wall = try client.page.first("Wall")
        let older = try forger.changed(wall) { $0.properties = try Forger.archive("fee", FeeInEuros(euros: 3)) }
        #expect(try await client.call(older, nil).html?.contains("for 300") == true)
        let unknown = try forger.changed(wall) { $0.properties = try Forger.archive("fee", "free") }
        let answer = try await client.call(unknown, nil)
        #expect(answer.status == 412 && answer.code == "StateOutdated")
    }

    @Test("types of components and raw HTML come back; what is not markup never does, nor an unmounted component")
    func componentTypes() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { Tabs() } } }
        var client = try await host.visiting()
        let tabs = try client.page.first("Tabs")
        let answer = try await client.call(tabs, "next")
        #expect(answer.html?.contains("<b>bold</b>") == true)
        #expect(answer.html?.contains("second") == true)
        let again = try await client.call(try answer.components().first("Tabs"), nil)
        #expect(again.status == 200)
        let lost = try await client.call(try answer.components().first("Tabs"), "lose")
        #expect(lost.status == 500)
        #expect(host.log.text.contains("is not in the allowed list"))
        let forger = Forger(host: host.host, client: client)
        let forged = try forger.changed(tabs) {
            var writer = StateArchiveWriter(StatePreparation(registry: try Self.registry("component App.Evil")))
            try writer.field("tab", StateType(metatype: Unmounted.self))
            $0.properties = try writer.finish()
        }
        #expect(try await client.call(forged, nil).code == "StateRejected")
    }

    private static func registry(_ name: String) throws -> StateRegistry {
        var registry = StateRegistry()
        try registry.register(metatype: Unmounted.self, as: name)
        return registry
    }

    @Test("a text whose property became raw HTML in a deploy is outdated, not markup")
    func textToMarkup() async throws {
        let before = try TestHost { try $0.page("/") { _ in Document(title: "x") { TextBefore.Post() } } }
        let client = try await before.visiting()
        let later = try TestHost { try $0.page("/") { _ in Document(title: "x") { MarkupAfter.Post() } } }
        var visitor = later.browser()
        visitor.cookies = client.cookies
        let answer = try await visitor.call(try client.page.first("Post"), "show")
        #expect(answer.status == 412)
        #expect(!answer.response.text.contains("<script>"))
    }

    /// Swift types that stand for types of Python and are Tetra's own; the guide's table names them.
    @Test("raw HTML and types of components come back from archives, alone and inside of collections")
    func counterparts() throws {
        var registry = try Self.registry("component Unmounted")
        try registry.register(RawHTML.self, as: "RawHTML")
        let html = [RawHTML(unsafe: "<i>&amp;</i>"), RawHTML(unsafe: "")]
        var writer = StateArchiveWriter(StatePreparation(registry: registry))
        try writer.field("html", html)
        try writer.field("types", ["a": StateType(metatype: Unmounted.self)])
        let reader = try StateArchive(try writer.finish()).reader(registry: registry)
        #expect(try reader.decode("html", as: [RawHTML].self) == html)
        let types = try reader.decode("types", as: [String: StateType].self)
        #expect(try types["a"]?.as((any Component.Type).self) == Unmounted.self)
        #expect(throws: StateError.self) { try reader.decode("types", as: [String: String].self) }
        #expect(throws: StateError.self) { try reader.decode("html", as: [String].self) }
    }
}
