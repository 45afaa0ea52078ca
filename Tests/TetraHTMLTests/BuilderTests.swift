import Testing

@testable import TetraHTML

private struct Card<Content: HTML>: HTML {
    var content: Content
    var body: some HTML { div(.class("card")) { content } }
}

private struct Leaf: HTML {
    var body: some HTML { "leaf" }
}

private struct Found: HTML {
    typealias Body = Never
    func render(into writer: inout HTMLWriter) { writer.text("found") }
    static func visitTypes(_ visitor: inout HTMLTypeVisitor) { visitor.found(Found.self) }
}

private struct Other: HTML {
    typealias Body = Never
    func render(into writer: inout HTMLWriter) {}
    static func visitTypes(_ visitor: inout HTMLTypeVisitor) { visitor.found(Other.self) }
}

/// Contains itself, which only a type that is erased or optional can.
private struct Tree: HTML {
    var children: [Tree] = []
    var body: HTMLElement<HTMLTags.Ul, NoAttributes, [Tree]> { ul { for child in children { child } } }
}

private typealias NoAttributes = HTMLAttributes<
    HTMLTags.Ul, NoAttribute, NoAttribute, NoAttribute, NoAttribute, NoAttribute, NoAttribute, NoAttribute, NoAttribute
>

/// Contains ever larger types.
private struct Endless<Content: HTML>: HTML {
    var content: Content
    typealias Body = Never
    func render(into writer: inout HTMLWriter) {}
    static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        if visitor.enter(Self.self) { Endless<Optional<Content>>.visitTypes(&visitor) }
    }
}

@Suite("The builder")
struct BuilderTests {
    @Test("conditions, switches and loops")
    func control() {
        func html(_ number: Int) -> String {
            div {
                if number > 1 { "many" }
                if number == 0 { "none" } else { "some" }
                switch number {
                case 0: p { "0" }
                case 1: span { "1" }
                default: number
                }
                for index in 0..<number { b { index } }
                if let name = number == 2 ? "two" : nil { name }
            }.rendered().html
        }
        #expect(html(0) == "<div>none<p>0</p></div>")
        #expect(html(1) == "<div>some<span>1</span><b>0</b></div>")
        #expect(html(2) == "<div>manysome2<b>0</b><b>1</b>two</div>")
    }

    @Test("HTML of one's own nests")
    func own() {
        #expect(
            Card(
                content: Group {
                    Leaf(); " & "; Leaf()
                }
            ).rendered().html == #"<div class="card">leaf &amp; leaf</div>"#)
    }

    @Test("rows are made for each element of any sequence")
    func rows() {
        #expect(
            ul { ForEach([Item(id: 1, name: "a"), Item(id: 2, name: "b")]) { item in li { item.name } } }.rendered()
                .html == "<ul><li>a</li><li>b</li></ul>")
        #expect(
            ul { ForEach(0..<2, id: \.self) { index in li { index } } }.rendered().html
                == "<ul><li>0</li><li>1</li></ul>")
        #expect(ForEach([String](), id: \.self) { $0 }.rendered().html == "")
    }

    @Test("every element writes its own name")
    func elements() {
        let html = Group {
            main {}; header {}; footer {}; nav {}; section {}; article {}; aside {}; search {}; address {}; hgroup {}
            Group {
                h1 {}; h2 {}; h3 {}; h4 {}; h5 {}; h6 {}; div {}; p {}; pre {}; blockquote {}; ol {}; ul {}; menu {};
                li {}
            }
            Group {
                dl {}; dt {}; dd {}; figure {}; figcaption {}; hr(); a {}; em {}; strong {}; small {}; s {}; cite {};
                q {}
            }
            Group {
                dfn {}; abbr {}; ruby {}; rt {}; rp {}; data {}; time {}; code {}; `var` {}; samp {}; kbd {}; sub {};
                sup {}
            }
            Group {
                i {}; b {}; u {}; mark {}; bdi {}; bdo {}; span {}; br(); wbr(); ins {}; del {}; picture {}; source();
                img()
            }
            Group {
                iframe(); embed(); object {}; video {}; audio {}; track(); map {}; area(); canvas {}; svg {}; math {}
            }
            Group {
                table {}; caption {}; colgroup {}; col(); thead {}; tbody {}; tfoot {}; tr {}; td {}; th {}; form {};
                label {}
            }
            Group {
                input(); button {}; select {}; datalist {}; optgroup {}; option {}; textarea {}; output {}; progress {}
            }
            Group {
                meter {}; fieldset {}; legend {}; details {}; summary {}; dialog {}; link(); meta(); base(); script()
            }
            Group {
                noscript {}; template {}; slot {}
            }
        }.rendered().html
        let names = html.split(separator: "<").filter { !$0.hasPrefix("/") }.map { $0.split(separator: ">")[0] }
        #expect(Set(names).count == names.count)
        #expect(names.count == 109)
        let voids: Set<Substring> = [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        ]
        #expect(html == names.map { voids.contains($0) ? "<\($0)>" : "<\($0)></\($0)>" }.joined())
    }

    @Test("the walk over types finds what every wrapper contains, each once")
    func visitor() {
        func found<Content: HTML>(_ content: Content) -> [String] {
            var visitor = HTMLTypeVisitor()
            Content.visitTypes(&visitor)
            return visitor.foundTypes.map { "\($0)" }
        }
        let flag = true
        @HTMLBuilder var conditional: some HTML { if flag { Leaf() } else { Found() } }
        @HTMLBuilder var optional: some HTML { if flag { Found() } }
        @HTMLBuilder var loop: some HTML { for _ in 0..<0 { Found() } }
        #expect(
            found(
                p {
                    Found(); Other(); Found()
                }) == ["Found", "Other"])
        #expect(found(conditional) == ["Found"] && found(optional) == ["Found"] && found(loop) == ["Found"])
        #expect(found(ForEach([Item]()) { _ in Found() }) == ["Found"])
        #expect(found(Card(content: Group { Found() })) == ["Found"])
        #expect(found(Document(title: "", head: { Other() }) { Found() }) == ["Other", "Found"])
        #expect(found(element("x-y") { Found() }) == ["Found"])
        #expect(found(Leaf()).isEmpty)
    }

    @Test("the walk over recursive types ends, and over endless ones says that it is not complete")
    func recursion() {
        var visitor = HTMLTypeVisitor()
        Tree.visitTypes(&visitor)
        #expect(visitor.isComplete)
        var limited = HTMLTypeVisitor(limit: 100)
        Endless<Leaf>.visitTypes(&limited)
        #expect(!limited.isComplete)
    }
}
