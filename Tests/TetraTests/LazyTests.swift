import Testing

@testable import Tetra

/// Holds something that is loaded later, and something that is rendered again and again.
@Component
struct Dashboard {
    var renders = 0

    mutating func beforeRender() { renders += 1 }

    var body: some HTML {
        section {
            Lazy(.afterPaint) {
                Leaf(text: "heavy")
            } placeholder: {
                i { "Wait …" }
            }
            Poll(every: .seconds(5)) { p { "seen \(renders)" } }
        }
    }
}

@Component
struct Inbox {
    var read = 0
    @Public mutating func mark() { read += 1 }
    var body: some HTML { p { "inbox \(read)" } }
}

@Component
struct Outbox {
    var body: some HTML { p { "outbox" } }
}

@Component
struct Demanding {
    mutating func load(text: String) {}
    var body: some HTML { p {} }
}

/// Shows a component whose type is a value.
@Component
struct TabStrip {
    var tab: any Component.Type = Inbox.self

    @Public mutating func show(_ name: String) {
        tab = ["out": Outbox.self, "odd": Demanding.self][name] ?? Inbox.self
    }

    var body: some HTML { main { AnyComponent(tab) } }
}

@Suite("Lazy, Poll and components as values")
struct LazyTests {
    @Test("what is lazy is neither loaded nor sent until the page asks; then its owner is rendered with it")
    func lazy() async throws {
        var client = try await TestHost { try $0.page("/") { _ in main { Dashboard() } } }.visiting()
        #expect(client.page.html.contains("Wait …"))
        #expect(!client.page.html.contains("heavy"))
        #expect(client.page.all("Leaf").isEmpty)
        let asked = try await client.call(client.page.first("Lazy"), "show")
        let owner = try client.page.first("Dashboard")
        #expect(asked.result["owner"] == .string(owner.id))
        let answer = try await client.call(owner, nil, descendants: [asked.components().first("Lazy")])
        #expect(answer.html?.contains("heavy 0") == true)
        #expect(answer.html?.contains("Wait") == false)
        #expect(answer.html?.contains("data-tetra-keep") == false)
        // It has nothing to listen for any more.
        let lazy = try #require(answer.html?.range(of: "data-tetra-id=\"\(asked.components().first("Lazy").id)\""))
        #expect(answer.html?[lazy.upperBound...].prefix { $0 != ">" } == "")
    }

    @Test("moments are listened for on the element, and a period travels as a modifier")
    func moments() async throws {
        let client = try await TestHost { try $0.page("/") { _ in main { Dashboard() } } }.visiting()
        let island = String(decoding: JSONWriter.write(client.page.json), as: UTF8.self)
        #expect(island.contains(#"["on","tetra:painted",[],["call","show",[]]]"#))
        #expect(island.contains(#"["on","tetra:tick",["every:5000"],["call",null,[]]]"#))
    }

    @Test("what is lazy waits until it is seen, unless it is told otherwise")
    func moment() {
        #expect(LazyMoment.visible.event.name == DOMEvent.visible.name)
        #expect(LazyMoment.afterPaint.event.name == DOMEvent.painted.name)
        #expect(Lazy().moment == .visible)
    }

    func tabs() throws -> TestHost {
        try TestHost {
            try $0.page("/") { _ in TabStrip() }
            try $0.register(Inbox.self)
            try $0.register(Outbox.self)
            try $0.register(Demanding.self)
        }
    }

    @Test("a component's type is saved, placed, and has a state of its own")
    func values() async throws {
        var client = try await tabs().visiting()
        #expect(client.page.html.contains("inbox 0"))
        let marked = try await client.call(client.page.first("Inbox"), "mark").components().first("Inbox")
        let kept = try await client.call(client.page.first("TabStrip"), nil, descendants: [marked])
        #expect(kept.html?.contains("inbox 1") == true || kept.html == nil)
        let other = try await client.call(
            client.page.first("TabStrip"), "show", [.string("out")], descendants: [marked])
        #expect(other.html?.contains("outbox") == true)
        let again = try await client.call(other.components().first("TabStrip"), nil)
        #expect(again.html == nil || again.html?.contains("outbox") == true)
    }

    @Test("a component that needs arguments says so")
    func arguments() async throws {
        let host = try tabs()
        var client = try await host.visiting()
        let answer = try await client.call(client.page.first("TabStrip"), "show", [.string("odd")])
        #expect(answer.status == 500)
        #expect(host.log.text.contains("was placed without arguments"))
    }
}
