import Testing

@testable import TetraHTML

@Suite("Rows that the page makes")
struct RowTests {
    private struct Guest: PageValue, PageObject {
        struct PageFields: Sendable {
            let id = PageField("id", \Guest.id)
            let name = PageField("name", \Guest.name)
        }
        static var pageFields: PageFields { PageFields() }

        var id = 1
        var name = ""

        init(pageValue: JSONValue) throws(PageValueError) { throw PageValueError("unused") }
        var pageValue: JSONValue { ["id": .number(Double(id)), "name": .string(name)] }
    }

    private let tags = ClientBinding<[String]>("tags")
    private let guests = ClientBinding<[Guest]>("guests")
    private let scope = ExpressionScope([
        ("tags", ["a<", "b"]), ("guests", [["id": 7, "name": "Emma"]]), ("none", nil),
    ])

    private func rendered(_ html: some HTML) -> RenderedHTML { TetraHTMLTests.rendered(html, scope: scope) }

    @Test("the pattern stands once in a template, and the rows behind it as they are at first")
    func pattern() {
        let html = ul { ForEach(tags) { tag in li(.on(.click, tags.remove(tag))) { tag } } }
        let row = { (text: String) in
            #"<li data-tetra-row data-tetra='[["on","click",[],["set","tags",["without",["get","tags"],["item",0]]]]"#
                + #",["text",["item",0]]]'>"# + text + "</li>"
        }
        #expect(
            rendered(html).html
                == #"<ul><template data-tetra='[["each",0,"tags"]]'>"# + row("") + "</template>" + row("a&lt;")
                + row("b")
                + "</ul>")
        #expect(rendered(html).problems.isEmpty)
    }

    @Test("members of the elements are read and bound, and tell the rows apart")
    func members() {
        let html = ul {
            ForEach(guests, id: \.id) { guest in
                li {
                    input(.bind(guest.name)); b { guest.rowIndex }
                }
            }
        }
        #expect(rendered(html).html.contains(#"data-tetra='[["each",0,"guests","id"]]'"#))
        #expect(
            rendered(html).html.contains(
                #"<li data-tetra-row><input value="Emma" data-tetra='[["bind",["member",["item",0],"name"]]]'>"#
                    + #"<b data-tetra='[["text",["row",0]]]'>0</b></li></ul>"#))
    }

    @Test("rows within rows are told apart by their depth")
    func nested() {
        let html = ul {
            ForEach(tags) { outer in
                li { ForEach(tags) { inner in b { outer + inner } } }
            }
        }
        let text = rendered(html).html
        #expect(text.contains(#"["each",1,"tags"]"#))
        #expect(text.contains(#"[["text",["concat",["item",0],["item",1]]]]'>ba&lt;</b>"#))
        #expect(rendered(html).problems.isEmpty)
    }

    @Test("a list that the page only sees, and one that is nothing, have rows, too")
    func expressions() {
        let list = ClientExpression<[String]>(.get("tags"))
        #expect(rendered(p { ForEach(list) { tag in b { tag } } }).html.hasSuffix(">b</b></p>"))
        let none = ClientBinding<[String]>("none")
        #expect(rendered(p { ForEach(none) { tag in b { tag } } }).html.hasSuffix("</template></p>"))
    }

    @Test("a row is one element and no component, and its value stays inside")
    func misuses() {
        var stray: ClientBinding<String>?
        func keep(_ tag: ClientBinding<String>) -> String {
            stray = tag
            return ""
        }
        #expect(rendered(ul { ForEach(tags) { tag in li { keep(tag) } } }).problems.isEmpty)
        if let stray { #expect(rendered(p(.show(stray == "a")) {}).problems.count == 1) }
        #expect(rendered(ul { ForEach(tags) { tag in tag } }).problems.isEmpty)
        #expect(
            !rendered(
                ul {
                    ForEach(tags) { tag in
                        b { tag }; i { tag }
                    }
                }
            ).problems.isEmpty)
        #expect(!rendered(ul { ForEach(tags) { _ in "text" } }).problems.isEmpty)
        #expect(rendered(ForEach(tags) { tag in li { tag } }).problems.count == 1)
    }
}
