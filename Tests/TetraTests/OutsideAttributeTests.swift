import Tetra
import Testing

/// A root element with attributes of its own.
@Component
struct Framed {
    var count = 0

    @Public mutating func add() { count += 1 }

    var body: some HTML {
        p(.class("own"), .id("inner"), .title("inner"), .style("width", "1em"), .style("color", "red")) { "\(count)" }
    }
}

/// Its root is another component.
@Component
struct Hull {
    @Public func nothing() {}

    var body: some HTML { Framed().attributes(.class("around"), .title("around")) }
}

@Suite("Attributes from outside")
struct OutsideAttributeTests {
    func visiting(@HTMLBuilder _ content: @escaping @Sendable () -> some HTML & SendableMetatype) async throws
        -> RawClient
    {
        try await TestHost { try $0.page("/") { _ in content() } }.visiting()
    }

    func tag(_ html: String) -> String {
        let start = html.range(of: "<p")?.lowerBound ?? html.startIndex
        return String(html[start...].prefix { $0 != ">" }) + ">"
    }

    @Test("classes are added, styles and others take the place of the element's own, flags are there once")
    func merged() async throws {
        let client = try await visiting {
            div {
                Framed().attributes(
                    .class("wide"), .id("outer"), .style("width", "3em"), .hidden(true), .data("kind", "a\"b"),
                    .ariaLabel("A <label>"), .tabindex(3))
            }
        }
        let id = try client.page.first("Framed").id
        #expect(
            tag(client.page.html) == """
                <p data-tetra-id="\(id)" id="outer" title="inner" class="own wide" \
                data-tetra-style='{"width":"1em","color":"red","width":"3em"}' hidden data-kind="a&quot;b" \
                aria-label="A &lt;label&gt;" tabindex="3">
                """)
    }

    @Test("they stay when the component is rendered alone, and when it was called without being rendered")
    func kept() async throws {
        var client = try await visiting { div { Framed().attributes(.class("wide"), .hidden(false)) } }
        let first = try await client.call(client.page.first("Framed"), "add")
        #expect(first.html?.contains("class=\"own wide\"") == true)
        let second = try await client.call(first.components().first("Framed"), "add")
        #expect(second.html?.contains("class=\"own wide\"") == true)
        #expect(second.html?.contains("hidden") == false)
        client = try await visiting { div { Framed().attributes(.hidden(true), .style("width", "3em"), .id("x")) } }
        let third = try await client.call(client.page.first("Framed"), "add").components().first("Framed")
        let html = try await client.call(third, "add").html ?? ""
        #expect(tag(html).contains("id=\"x\"") && tag(html).contains("\"width\":\"3em\"}' hidden"))
    }

    @Test("where a component is the root of another both give, and the outermost counts most")
    func roots() async throws {
        var client = try await visiting { div { Hull().attributes(.class("outermost"), .id("outer")) } }
        #expect(tag(client.page.html).contains("id=\"outer\" title=\"around\" class=\"own around outermost\""))
        let answer = try await client.call(client.page.first("Framed"), "add")
        #expect(tag(answer.html ?? "").contains("id=\"outer\" title=\"around\" class=\"own around outermost\""))
        let alone = try await client.call(client.page.first("Hull"), nil)
        #expect(tag(alone.html ?? "").contains("id=\"outer\" title=\"around\" class=\"own around outermost\""))
    }

    @Test("changed attributes are sent when the parent is rendered, and a bare element gets them, too")
    func plain() async throws {
        let client = try await visiting { div { Leaf(text: "x").attributes(.class("a")).attributes(.class("b")) } }
        #expect(client.page.html.contains("<em data-tetra-id=") && client.page.html.contains("class=\"a b\">x 0"))
    }

    @Test("a forged state brings no attribute that could not be written")
    func forged() async throws {
        let forged = OutsideAttributes(
            entries: [
                .attribute("onclick", "x()"), .attribute("a b", "c"), .attribute("data-tetra-id", "x"),
                .attribute("href", "javascript:x"), .style("a;b", "c"), .classes("\"><script>"),
            ])
        var writer = HTMLWriter(outside: forged)
        p { "text" }.render(into: &writer)
        let rendered = writer.finish()
        #expect(rendered.html == "<p class=\"&quot;&gt;&lt;script&gt;\">text</p>")
        #expect(rendered.problems.count == 4)
    }
}
