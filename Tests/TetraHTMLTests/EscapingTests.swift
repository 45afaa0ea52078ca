import Testing

@testable import TetraHTML

@Suite("Escaping")
struct EscapingTests {
    private func expectText(
        _ html: some HTML, _ start: String, _ end: String, is payload: String, source: SourceLocation = #_sourceLocation
    ) throws {
        let inner = try #require(Payloads.inner(of: html, start, end), sourceLocation: source)
        #expect(!inner.contains(UInt8(ascii: "<")) && !inner.contains(UInt8(ascii: ">")), sourceLocation: source)
        let text = Payloads.unescaped(String(decoding: inner, as: UTF8.self))
        #expect(sameBytes(text, payload), sourceLocation: source)
    }

    private func expectValue(
        _ html: some HTML, _ start: String, _ end: String, is payload: String, source: SourceLocation = #_sourceLocation
    ) throws {
        let inner = try #require(Payloads.inner(of: html, start, end), sourceLocation: source)
        #expect(!inner.contains { "\"'<>".utf8.contains($0) }, sourceLocation: source)
        let text = Payloads.unescaped(String(decoding: inner, as: UTF8.self))
        #expect(sameBytes(text, payload), sourceLocation: source)
    }

    @Test("text stays text", arguments: Payloads.all)
    func text(_ payload: String) throws {
        try expectText(p { payload }, "<p>", "</p>", is: payload)
        try expectText(p { payload[...] }, "<p>", "</p>", is: payload)
        try expectText(
            p {
                "a"; payload; "b"
            }, "<p>a", "b</p>", is: payload)
        try expectText(p { Optional(payload) }, "<p>", "</p>", is: payload)
        try expectText(element("x-y") { payload }, "<x-y>", "</x-y>", is: payload)
    }

    @Test("text in elements that hold text alone stays text", arguments: Payloads.all)
    func textOnly(_ payload: String) throws {
        try expectText(option { payload }, "<option>", "</option>", is: payload)
        let start = payload.utf8.first == 0x0A || payload.utf8.first == 0x0D ? "<textarea>\n" : "<textarea>"
        try expectText(textarea { payload }, start, "</textarea>", is: payload)
        let page = Document(title: payload) { "" }.rendered().html
        let title = try #require(page.utf8.split(separator: Array("<title>".utf8)).last)
        let inner = try #require(
            Array(title).split(separator: Array("</title>".utf8), omittingEmptySubsequences: false).first)
        #expect(sameBytes(Payloads.unescaped(String(decoding: inner, as: UTF8.self)), payload))
    }

    @Test("an attribute's value stays in its quotes", arguments: Payloads.all)
    func attributes(_ payload: String) throws {
        try expectValue(p(.title(payload)), "<p title=\"", "\"></p>", is: payload)
        try expectValue(p(.id(payload)), "<p id=\"", "\"></p>", is: payload)
        try expectValue(p(.class(payload)), "<p class=\"", "\"></p>", is: payload)
        try expectValue(p(.class("a"), .class(payload)), "<p class=\"a ", "\"></p>", is: payload)
        try expectValue(p(.data("x", payload)), "<p data-x=\"", "\"></p>", is: payload)
        try expectValue(p(.aria("label", payload)), "<p aria-label=\"", "\"></p>", is: payload)
        try expectValue(p(.ariaLabel(payload)), "<p aria-label=\"", "\"></p>", is: payload)
        try expectValue(p(.key(payload)), "<p data-tetra-key=\"", "\"></p>", is: payload)
        try expectValue(p(.attribute("x-y", payload)), "<p x-y=\"", "\"></p>", is: payload)
        try expectValue(input(.value(payload)), "<input value=\"", "\">", is: payload)
        try expectValue(img(.alt(payload)), "<img alt=\"", "\">", is: payload)
        try expectValue(p(.several(.title(payload))), "<p title=\"", "\"></p>", is: payload)
    }

    @Test("styles travel as JSON in single quotes", arguments: Payloads.all)
    func styles(_ payload: String) throws {
        let html = p(.style("width", payload), .style("--x", payload))
        let inner = try #require(Payloads.inner(of: html, "<p data-tetra-style='", "'></p>"))
        #expect(!inner.contains { "'<>&".utf8.contains($0) })
        #expect(try JSONReader.read(inner) == ["width": .string(payload), "--x": .string(payload)])
    }

    @Test("literals of expressions travel as JSON in single quotes", arguments: Payloads.all)
    func literals(_ payload: String) throws {
        let title = ClientBinding<String>("title")
        let html = p(.on(.click, title.set(payload)))
        let start = #"<p data-tetra='[["on","click",[],["set","title",["$",0]]]] "#
        let inner = try #require(Payloads.inner(of: html, start, "'></p>"))
        #expect(!inner.contains { "'<>&".utf8.contains($0) })
        #expect(try JSONReader.read(inner) == [.string(payload)])
    }

    @Test("an expression's text and derived attributes are escaped at the first paint", arguments: Payloads.all)
    func firstPaint(_ payload: String) throws {
        let scope = ExpressionScope([("x", .string(payload))])
        let bound = ClientBinding<String>("x")
        var writer = HTMLWriter(scope: scope)
        input(.bind(bound), .attribute("aria-label", bound)).render(into: &writer)
        span { bound }.render(into: &writer)
        let html = writer.finish().html
        let escaped = html.utf8.split(separator: Array("\"".utf8), omittingEmptySubsequences: false)
        #expect(sameBytes(Payloads.unescaped(String(decoding: Array(escaped[1]), as: UTF8.self)), payload))
        #expect(sameBytes(Payloads.unescaped(String(decoding: Array(escaped[3]), as: UTF8.self)), payload))
        #expect(html.utf8.count { $0 == UInt8(ascii: "<") } == 3)
    }

    @Test("raw HTML is written as it is")
    func raw() {
        #expect(p { RawHTML(unsafe: "<b>&</b>") }.rendered().html == "<p><b>&</b></p>")
    }
}
