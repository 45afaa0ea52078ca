import Testing

@testable import TetraHTML

@Suite("Expressions and directives")
struct ExpressionTests {
    private let title = ClientBinding<String>("title")
    private let draft = ClientBinding<String?>("draft")
    private let count = ClientBinding<Int>("count")
    private let price = ClientBinding<Double>("price")
    private let done = ClientBinding<Bool>("done")
    private let colour = ClientBinding<Colour>("colour")
    private let list = ClientBinding<[String]>("list")
    private let scope = ExpressionScope([
        ("title", "milk"), ("draft", nil), ("count", 7), ("price", 1.5), ("done", false), ("colour", "red"),
        ("list", ["a", "b"]),
    ])

    private func json(_ expression: some ClientConvertible) -> String {
        var collector = DirectiveCollector()
        collector.add(.show(expression.clientNode))
        collector.end()
        let text =
            String(decoding: collector.template.bytes, as: UTF8.self)
            + String(decoding: collector.literals.bytes, as: UTF8.self)
        return text.replacing("\\u003c", with: "<").replacing("\\u0026", with: "&")
    }

    private func value(_ expression: some ClientConvertible) -> JSONValue {
        ExpressionEvaluator(scope: scope).value(of: expression.clientNode)
    }

    @Test("operators mix values of the page with Swift values on either side")
    func operators() {
        #expect(json(!done) == #"[["show",["!",["get","done"]]]]"#)
        #expect(json(count > 3) == #"[["show",["<",["$",0],["get","count"]]]][3]"#)
        #expect(json(3 >= count) == #"[["show",["<=",["get","count"],["$",0]]]][3]"#)
        #expect(
            json(title == "x" && !done || done)
                == #"[["show",["or",["and",["==",["get","title"],["$",0]],["!",["get","done"]]],["get","done"]]]]["x"]"#
        )
        #expect(json(colour != .green) == #"[["show",["!",["==",["get","colour"],["$",0]]]]]["green"]"#)
        #expect(json(draft == nil) == #"[["show",["==",["get","draft"],null]]]"#)
        #expect(json(draft ?? "none") == #"[["show",["??",["get","draft"],["$",0]]]]["none"]"#)
        #expect(
            json(title + "!" + title)
                == #"[["show",["concat",["concat",["get","title"],["$",0]],["get","title"]]]]["!"]"#)
        #expect(json(done.then(1, else: count)) == #"[["show",["?",["get","done"],["$",0],["get","count"]]]][1]"#)
        #expect(json(title.trimmed.isEmpty) == #"[["show",["==",["length",["trim",["get","title"]]],["$",0]]]][0]"#)
        #expect(
            json(title.lowercased.contains("m")) == #"[["show",["contains",["lower",["get","title"]],["$",0]]]]["m"]"#)
        #expect(json(list.contains("a")) == #"[["show",["contains",["get","list"],["$",0]]]]["a"]"#)
        #expect(json(list.at(count)) == #"[["show",["at",["get","list"],["get","count"]]]]"#)
        #expect(json(price * 2 - 1.5) == #"[["show",["-",["*",["get","price"],["$",0]],["$",1]]]][2,1.5]"#)
        #expect(json(ClientExpression<Bool>.running("save")) == #"[["show",["running","save"]]]"#)
        #expect(json(ClientEvent.detail("a", "b", as: Int.self)) == #"[["show",["event","detail","a","b"]]]"#)
    }

    @Test("the server's values are the page's")
    func values() {
        #expect(value(count / 2) == 3)
        #expect(value(-7 / count) == -1)
        #expect(value(price / 2) == 0.75)
        #expect(value(count % 4) == 3)
        #expect(value(count / 0) == nil)
        #expect(value(count + 1) == 8 && value(10 - count) == 3)
        #expect(value(title.count) == 4 && value(list.count) == 2)
        #expect(value(draft ?? title) == "milk")
        #expect(value(list.at(5)) == nil && value(list.at(1)) == "b")
        #expect(value(colour == .red) == true && value(colour == .green) == false)
        #expect(value(count.text + "x") == "7x")
        #expect(value(done.then("a", else: title)) == "milk")
        #expect(value(title < "n") == true && value("n" < title) == false)
    }

    @Test("expressions of plain Swift values stay plain")
    func plain() {
        let left = 3, right = 4
        let sum = left + right
        let isEqual = left == right
        let isLess = left < right && !(left == right)
        let text = "a" + "b"
        #expect(sum == 7 && !isEqual && isLess && text == "ab")
        #expect(li(.class("x", when: left == right)).rendered().html == "<li></li>")
        #expect(li(.class("x", when: left < right && !isEqual)).rendered().html == #"<li class="x"></li>"#)
    }

    @Test("actions are written as the page reads them")
    func actions() {
        func json(_ actions: any ClientActionConvertible...) -> String {
            let html = p(.on(.click, .sequence(actions))).rendered().html
            return String(html.dropFirst(#"<p data-tetra='[["on","click",[],"#.count).dropLast("]]'></p>".count))
        }
        #expect(json(done.toggle()) == #"["toggle","done"]"#)
        #expect(json(done.set(true)) == #"["set","done",true]"#)
        #expect(json(title.set(draft ?? title)) == #"["set","title",["??",["get","draft"],["get","title"]]]"#)
        #expect(json(count.increment()) == #"["set","count",["+",["get","count"],["$",0]]]]] ["#)
        #expect(json(.refresh) == #"["call",null,[]]"#)
        #expect(
            json(.call("rename", [title.clientNode, true.clientNode])) == #"["call","rename",[["get","title"],true]]"#)
        #expect(json(done.toggle(), .refresh) == #"["do",["toggle","done"],["call",null,[]]]"#)
        #expect(json(.if(done, then: .refresh)) == #"["if",["get","done"],["call",null,[]]]"#)
        #expect(
            json(.if(!done, then: .refresh, else: done.toggle()))
                == #"["if",["!",["get","done"]],["call",null,[]],["toggle","done"]]"#)
        #expect(json(.dispatch(.custom("todo-changed"))) == #"["dispatch","todo-changed"]"#)
        #expect(json(.dispatch(.custom("x"), count)) == #"["dispatch","x",["get","count"]]"#)
    }

    @Test("events say how they are listened for")
    func events() {
        func json(_ event: DOMEvent) -> String { input(.on(event, .refresh)).rendered().html }
        #expect(
            json(.keydown(.enter).prevent.stop)
                == #"<input data-tetra='[["on","keydown",["key:Enter","prevent","stop"],["call",null,[]]]]'>"#)
        #expect(json(.custom("a").document) == #"<input data-tetra='[["on","a",["document"],["call",null,[]]]]'>"#)
        #expect(
            json(.input.once.once.window)
                == #"<input data-tetra='[["on","input",["once","window"],["call",null,[]]]]'>"#)
    }

    @Test("rows share one template, whatever their data")
    func template() throws {
        let table = ExpressionTable()
        let rows = [(1, "a"), (2, "b'<>&\""), (1, "a")]
        let html = rows.map { id, name in
            rendered(
                li(.on(.click, .call("pick", [id.clientNode, name.clientNode])), .show(count == id)), table: table
            ).html
        }
        let snapshot = table.snapshot()
        try #require(snapshot.entries.count == 1)
        #expect(
            String(decoding: snapshot.entries[0].template, as: UTF8.self)
                == #"[["on","click",[],["call","pick",[["$",0],["$",1]]]],["show",["==",["get","count"],["$",2]]]]"#)
        let reference = snapshot.entries[0].reference
        #expect(html[0] == "<li hidden data-tetra='\(reference) [1,\"a\",1]'></li>")
        #expect(html[1].contains(#"' "#) == false && html[1].contains(#"\u0027\u003c\u003e\u0026\""#))
        #expect(html[0] == html[2])
        #expect(
            reference.utf8.count == 8
                && reference.utf8.allSatisfy {
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8.contains($0)
                })
    }

    @Test("references and hashes depend on content alone")
    func references() {
        let first = ExpressionTable(), second = ExpressionTable()
        let templates = (0..<20).map { Array("[[\"text\",[\"get\",\"p\($0)\"]]]".utf8) }
        let references = templates.map { first.reference(for: $0) }
        #expect(templates.reversed().map { second.reference(for: $0) } == references.reversed())
        #expect(first.snapshot().hash == second.snapshot().hash)
        #expect(Set(references).count == 20)
        let before = first.snapshot().hash
        _ = first.reference(for: templates[0])
        #expect(first.snapshot().hash == before)
        _ = first.reference(for: Array("[]".utf8))
        #expect(first.snapshot().hash != before)
        #expect(ExpressionTable().reference(for: Array(#"[["text",["get","title"]]]"#.utf8)) == "_StTzTIp")
    }

    @Test("a full table leaves what is new inline and keeps what it has")
    func full() {
        let table = ExpressionTable()
        for index in 0..<ExpressionTable.maximumCount { #expect(table.reference(for: Array("[\(index)]".utf8)) != nil) }
        #expect(table.reference(for: Array("[x]".utf8)) == nil)
        #expect(table.reference(for: Array("[0]".utf8)) != nil)
        #expect(table.snapshot().entries.count == ExpressionTable.maximumCount)
        let large = ExpressionTable()
        #expect(large.reference(for: Array(repeating: 1, count: ExpressionTable.maximumSize)) != nil)
        #expect(large.reference(for: [1]) == nil)
        #expect(
            rendered(p(.show(done)), table: large).html == #"<p hidden data-tetra='[["show",["get","done"]]]'></p>"#)
    }

    private func paint(_ html: some HTML) -> String {
        let table = ExpressionTable()
        let text = rendered(html, scope: scope, table: table).html
        return table.snapshot().entries.reduce(text) {
            $0.replacing(" data-tetra='\($1.reference)", with: " data-tetra='#")
        }
    }

    @Test("the first paint is what the page will show")
    func firstPaint() {
        #expect(paint(p(.show(done)) { "x" }) == "<p hidden data-tetra='#'>x</p>")
        #expect(paint(p(.show(!done)) { "x" }) == "<p data-tetra='#'>x</p>")
        #expect(paint(p(.hidden(), .show(done))) == "<p hidden data-tetra='#'></p>")
        #expect(
            paint(p(.class("a", when: done), .class("b"), .class("c", when: !done)))
                == #"<p class="b c" data-tetra='#'></p>"#)
        #expect(paint(p { title }) == "<p data-tetra='#'>milk</p>")
        #expect(
            paint(
                p {
                    "a "; title; " b"
                }) == "<p>a <span data-tetra='#'>milk</span> b</p>")
        #expect(paint(p { count + 1 }) == "<p data-tetra='# [1]'>8</p>")
        #expect(paint(p { draft }) == "<p data-tetra='#'></p>")
        #expect(paint(p(.text(title)) { "other" }) == "<p data-tetra='#'>milk</p>")
        #expect(paint(p(.text(count)) { title }) == "<p data-tetra='#'>7</p>")
        #expect(paint(button(.disabled(while: count > 3))) == #"<button disabled="" data-tetra='# [3]'></button>"#)
        #expect(paint(button(.disabled(while: ClientExpression.running("save")))) == "<button data-tetra='#'></button>")
        #expect(
            paint(p(.attribute("aria-expanded", done), .attribute("aria-hidden", !done)))
                == #"<p aria-expanded="false" aria-hidden="true" data-tetra='#'></p>"#)
        #expect(
            paint(p(.attribute("title", title), .attribute("lang", draft))) == #"<p title="milk" data-tetra='#'></p>"#)
        #expect(paint(p(.title("fixed"), .attribute("title", title))) == #"<p title="fixed" data-tetra='#'></p>"#)
        #expect(paint(input(.focus(when: done))) == "<input data-tetra='#'>")
        #expect(
            paint(p(.show(done), .style("width", "1px"), .class("x")))
                == #"<p class="x" data-tetra-style='{"width":"1px"}' hidden data-tetra='#'></p>"#)
        #expect(paint(element("x-y", .show(done)) { title }) == "<x-y hidden data-tetra='#'>milk</x-y>")
    }

    @Test("bound controls show their property")
    func bindings() {
        #expect(paint(input(.bind(title))) == #"<input value="milk" data-tetra='#'>"#)
        #expect(paint(input(.value("x"), .bind(title))) == #"<input value="x" data-tetra='#'>"#)
        #expect(paint(input(.type(.number), .bind(count))) == #"<input type="number" value="7" data-tetra='#'>"#)
        #expect(paint(input(.type(.checkbox), .bind(done))) == #"<input type="checkbox" data-tetra='#'>"#)
        #expect(paint(input(.bind(ClientBinding<Bool>("yes")))) == "<input data-tetra='#'>")
        #expect(
            paint(input(.type(.radio), .value("red"), .bind(colour)))
                == #"<input type="radio" value="red" checked data-tetra='#'>"#)
        #expect(
            paint(input(.bind(colour), .type(.radio), .value("green")))
                == #"<input type="radio" value="green" data-tetra='#'>"#)
        #expect(paint(textarea(.bind(title))) == "<textarea data-tetra='#'>milk</textarea>")
        #expect(paint(textarea(.bind(draft))) == "<textarea data-tetra='#'></textarea>")
        let options = select(.bind(colour)) {
            option(.value("green")) { "g" }; option(.value("red"), .class("x")) { "r" }
        }
        #expect(
            paint(options)
                == #"<select data-tetra='#'><option value="green">g</option><option value="red" class="x" selected>r</option></select>"#
        )
        let two = Group {
            options; option(.value("red")) { "not mine" }
        }
        #expect(paint(two).hasSuffix(#"<option value="red">not mine</option>"#))
    }

    @Test("a checked box is painted checked")
    func checked() {
        let html = rendered(input(.type(.checkbox), .bind(done)), scope: ExpressionScope([("done", true)])).html
        #expect(html == #"<input type="checkbox" checked data-tetra='[["bind","done","flag"]]'>"#)
    }

    @Test("an expression among other text of an element that holds text alone is plain text")
    func textOnly() {
        #expect(
            paint(
                option {
                    "a "; title
                }) == "<option>a milk</option>")
        #expect(
            paint(
                textarea {
                    "a "; title
                }) == "<textarea>a milk</textarea>")
    }

    @Test("an attribute is looked up by its name, not by text in values")
    func lookup() {
        let tricky = input(
            .title(" value= type=radio checked "), .placeholder("x' hidden='"), .show(done), .bind(title))
        #expect(
            paint(tricky)
                == #"<input title=" value= type=radio checked " placeholder="x&#39; hidden=&#39;" hidden value="milk" data-tetra='#'>"#
        )
    }
}
