import Testing
import Tetra

@testable import TetraTesting

struct HTMLParserTests {
    private func parse(_ html: String) throws -> ElementNode { try HTMLParser.parse(html) }

    private func first(_ html: String) throws -> ElementNode { try #require(try parse(html).elements.first) }

    @Test("nested elements, texts and void elements keep their places")
    func nesting() throws {
        let root = try parse("<p>one <b>two</b><br>three</p><hr><p>four</p>")
        #expect(root.elements.map(\.name) == ["p", "hr", "p"])
        #expect(root.elements[0].elements.map(\.name) == ["b", "br"])
        #expect(root.elements[0].textContent == "one twothree")
        #expect(root.elements[0].elements[0].parent === root.elements[0])
    }

    @Test(
        "attributes are read in every quoting",
        arguments: [
            (#"<input value="a b">"#, "value", "a b"), ("<input value='say \"hi\"'>", "value", "say \"hi\""),
            ("<input value=plain>", "value", "plain"), ("<input disabled>", "disabled", ""),
            ("<input disabled value=\"\">", "disabled", ""), ("<INPUT VALUE=\"X\">", "value", "X"),
            ("<input\n  data-a = 'b'\n>", "data-a", "b"), (#"<a href="/?a=1&amp;b=2"></a>"#, "href", "/?a=1&b=2"),
        ])
    func attributes(html: String, name: String, value: String) throws {
        #expect(try first(html).attribute(name) == value)
    }

    @Test(
        "character references become characters, anything else stays as it is",
        arguments: [
            ("&lt;b&gt; &amp; &quot;x&#39;s&quot;", "<b> & \"x's\""), ("&#x1F600;&#233;&nbsp;", "😀é\u{A0}"),
            ("AT&T &unknown; & &#xD800; &#x110000;", "AT&T &unknown; & &#xD800; &#x110000;"), ("&amp;lt;", "&lt;"),
        ])
    func references(html: String, text: String) throws {
        #expect(try first("<p>\(html)</p>").textContent == text)
        #expect(try first("<p title=\"\(html)\"></p>").attribute("title") == text)
    }

    @Test("scripts and styles are text without references, titles and text areas text with them")
    func textElements() throws {
        #expect(try first("<script>if (a < b && c) {}</script>").textContent == "if (a < b && c) {}")
        #expect(try first("<style>a > b {}</style>").textContent == "a > b {}")
        #expect(try first("<title>a &lt; <b></title>").textContent == "a < <b>")
        #expect(try first("<textarea>\n\n<p>&amp;</textarea>").textContent == "\n<p>&")
        #expect(try first("<pre>\n\na</pre>").textContent == "\na")
    }

    @Test("comments and the doctype are left out, foreign elements may close themselves")
    func others() throws {
        let root = try parse("<!doctype html><!-- <p> --><svg><path d=\"M0\"/><g></g></svg>")
        #expect(root.elements.map(\.name) == ["svg"])
        #expect(root.elements[0].elements.map(\.name) == ["path", "g"])
    }

    @Test(
        "HTML that is not well-formed is refused",
        arguments: [
            "<p>", "<p><b></p></b>", "</p>", "<p", "<p a=\"b>", "<p a=\"1\" a=\"2\"></p>", "<!-- x", "<script>",
            "<div/>", "<p =></p>", "<p>a < b</p>", "<p></p", "<textarea>",
        ])
    func refusal(html: String) {
        #expect(throws: HTMLParseError.self) { try parse(html) }
    }

    @Test("whatever Tetra's writer makes of text and attributes comes back", arguments: hostileTexts)
    func writersOutput(text: String) throws {
        let written = div(.id(text), .title(text)) {
            p { text }; textarea { text }; pre { text }
        }.rendered().html
        let root = try first(written)
        #expect(root.attribute("id") == text)
        #expect(root.attribute("title") == text)
        #expect(root.elements.map(\.textContent) == [text, text, text])
        #expect(root.elements.map(\.name) == ["p", "textarea", "pre"])
    }

    private static let hostileTexts = [
        "", "plain", "<b>&amp;</b>", "\"'`", "</textarea><script>", "\n\nlines", "é e\u{301} 😀", "&#39;", "a\u{0}b",
        "<!-- -->", " spaces ",
    ]

    @Test("a whole document of the writer is read")
    func document() throws {
        let html = Document(title: "a < b", head: { link(.rel(.stylesheet), .href("/a.css")) }) {
            main { ul { ForEach(1...3, id: \.self) { number in li { number } } } }
            form {
                input(.type(.checkbox), .checked(true)); select { option(.value("1")) { "one" } }
            }
        }.rendered().html
        let root = try parse(html)
        #expect(root.tree.map(\.name).filter { $0 == "li" }.count == 3)
        #expect(root.tree.first { $0.name == "input" }?.isChecked == true)
        #expect(root.tree.first { $0.name == "title" }?.textContent == "a < b")
        #expect(try parse(root.innerHTML).innerHTML == root.innerHTML)
    }
}
