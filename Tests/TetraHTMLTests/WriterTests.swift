import Testing

@testable import TetraHTML

struct Slot: HTMLHolePayload, HTML {
    typealias Body = Never
    var name = ""
    var key: HTMLKey?
    func render(into writer: inout HTMLWriter) { writer.place(self, key: key) }
}

struct Item: Identifiable {
    var id: Int
    var name = ""
}

func rendered(
    _ html: some HTML, mode: HTMLWriter.Mode = .component, rootAttributes: String = "", scope: ExpressionScope = .none,
    table: ExpressionTable? = nil
) -> RenderedHTML {
    var writer = HTMLWriter(scope: scope, table: table, rootAttributes: Array(rootAttributes.utf8), mode: mode)
    html.render(into: &writer)
    return writer.finish()
}

@Suite("The writer")
struct WriterTests {
    @Test("the first start tag outside of all others takes the root's attributes")
    func rootAttributes() {
        let id = #" data-tetra-id="a""#
        #expect(
            rendered(div(.class("x")) { p { "y" } }, rootAttributes: id).html
                == #"<div data-tetra-id="a" class="x"><p>y</p></div>"#)
        #expect(rendered(input(.id("x")), rootAttributes: id).html == #"<input data-tetra-id="a" id="x">"#)
        #expect(
            rendered(element("x-y", .id("x")) { "z" }, rootAttributes: id).html
                == #"<x-y data-tetra-id="a" id="x">z</x-y>"#)
        #expect(
            rendered(
                Group {
                    p { "1" }; p { "2" }
                }, rootAttributes: id
            ).html == #"<p data-tetra-id="a">1</p><p>2</p>"#)
        let text = ClientBinding<String>("t")
        #expect(
            rendered(text, rootAttributes: id).html
                == #"<span data-tetra-id="a" data-tetra='[["text",["get","t"]]]'></span>"#)
    }

    @Test("roots are counted, elements and holes alike")
    func roots() {
        #expect(rendered(EmptyHTML()).rootCount == 0)
        #expect(
            rendered(
                p {
                    p { "x" }; br()
                }
            ).rootCount == 1)
        #expect(
            rendered(
                Group {
                    p { "x" }; br()
                }
            ).rootCount == 2)
        #expect(
            rendered(
                Group {
                    Slot(); p { Slot() }
                }
            ).rootCount == 2)
        #expect(rendered(Slot()).rootCount == 1)
        #expect(
            rendered(
                Group {
                    input(); input()
                }
            ).rootCount == 2)
    }

    @Test("text outside of all elements is stray, white space is not")
    func stray() {
        #expect(
            rendered(
                Group {
                    "x"; p { "y" }
                }
            ).strayText)
        #expect(
            rendered(
                Group {
                    p { "y" }; 5
                }
            ).strayText)
        #expect(
            rendered(
                Group {
                    p { "y" }; 1.5
                }
            ).strayText)
        #expect(
            rendered(
                Group {
                    input(); "x"
                }
            ).strayText)
        #expect(
            rendered(
                Group {
                    p { "y" }; "x"[...]
                }
            ).strayText)
        #expect(rendered(RawHTML(unsafe: "<p></p>")).strayText)
        #expect(
            !rendered(
                Group {
                    " \n\t"; p { "y" }; ""
                }
            ).strayText)
        #expect(!rendered(p { "y" }).strayText)
        #expect(!rendered("x", mode: .page).strayText)
        #expect(
            rendered(
                Group {
                    p { "x" }; "\u{A0}"
                }
            ).strayText)
    }

    @Test("a hole knows its offset and whether it is a root")
    func holes() throws {
        let result = rendered(
            div {
                "ä"; Slot(name: "1"); p { Slot(name: "2") }
            })
        #expect(result.html == "<div>ä<p></p></div>")
        #expect(result.holes.map(\.offset) == [7, 10])
        #expect(result.holes.allSatisfy { !$0.isRoot })
        #expect(result.holes.compactMap { ($0.payload as? Slot)?.name } == ["1", "2"])
        #expect(rendered(Slot()).holes[0].isRoot)
    }

    @Test("a document marks where its head begins and where its body ends")
    func anchors() throws {
        let page = Document(title: "T & T", lang: "de", head: { meta(.name("a"), .content("b")) }) { p { "x" } }
            .rendered()
        #expect(
            page.html == #"<!doctype html><html lang="de"><head><meta charset="utf-8">"#
                + #"<meta name="viewport" content="width=device-width, initial-scale=1"><title>T &amp; T</title>"#
                + #"<meta name="a" content="b"></head><body><p>x</p></body></html>"#)
        let head = try #require(page.anchors[.headStart])
        let body = try #require(page.anchors[.bodyEnd])
        #expect(page.bytes[head...].starts(with: "<meta name=\"a\"".utf8))
        #expect(page.bytes[body...].starts(with: "</body>".utf8))
        #expect(rendered(Document(title: "x") { "" }).problems.count == 1)
    }

    @Test("a line end that begins a textarea or pre is kept, and holes stay where they were")
    func lineEnds() {
        #expect(pre { "\nx" }.rendered().html == "<pre>\n\nx</pre>")
        #expect(textarea { "\nx" }.rendered().html == "<textarea>\n\nx</textarea>")
        #expect(pre { "x\n" }.rendered().html == "<pre>x\n</pre>")
        let result = rendered(
            pre {
                "\n"; Slot()
            })
        #expect(result.html == "<pre>\n\n</pre>")
        #expect(result.holes[0].offset == 7)
    }

    @Test("numbers of all sizes are written in full")
    func numbers() {
        #expect(
            p {
                Int64.min; " "; Int64.max; " "; UInt64.max; " "; Int8(-128); " "; 0
            }.rendered().html
                == "<p>-9223372036854775808 9223372036854775807 18446744073709551615 -128 0</p>")
        #expect(
            p {
                0.1 + 0.2; " "; Float(0.1); " "; 1e21; " "; -0.0
            }.rendered().html == "<p>0.30000000000000004 0.1 1e+21 0</p>")
    }

    @Test("a buffer grows past its first size")
    func growth() {
        let long = String(repeating: "äöü<", count: 100_000)
        #expect(rendered(p { long }).bytes.count == 100_000 * (6 + 4) + 7)
    }
}
