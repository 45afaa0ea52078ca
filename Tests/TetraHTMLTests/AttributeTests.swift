import Testing

@testable import TetraHTML

@Suite("Attributes")
struct AttributeTests {
    @Test("classes are merged into one attribute, wherever they stand")
    func classes() {
        let html = li(.class("a b"), .id("x"), .class("c", when: true), .class("d", when: false), .class("e"))
            .rendered().html
        #expect(html == #"<li id="x" class="a b c e"></li>"#)
        #expect(li(.class("a", when: false)).rendered().html == "<li></li>")
    }

    @Test("flags are there or not")
    func flags() {
        #expect(
            input(.type(.checkbox), .checked(true), .disabled(false)).rendered().html
                == #"<input type="checkbox" checked>"#)
        #expect(input(.autofocus, .required()).rendered().html == "<input autofocus required>")
        #expect(p(.hidden(false), .inert()).rendered().html == "<p inert></p>")
    }

    @Test("an attribute can hang on a condition")
    func conditional() {
        let html = a(
            .href("/x").when(true), .title("t").when(false), .class("c").when(false),
            .several(.id("i"), .lang("de")).when(true))
        #expect(html.rendered().html == #"<a href="/x" id="i" lang="de"></a>"#)
        #expect(p(.show(false).when(false), .style("width", "1px").when(false)).rendered().html == "<p></p>")
    }

    @Test("ARIA states say true or false")
    func aria() {
        #expect(
            input(.ariaInvalid(true), .ariaExpanded(false)).rendered().html
                == #"<input aria-invalid="true" aria-expanded="false">"#)
        #expect(a(.ariaCurrent(.page, when: true)).rendered().html == #"<a aria-current="page"></a>"#)
        #expect(a(.ariaCurrent(.page, when: false)).rendered().html == "<a></a>")
        #expect(p(.role(.status), .ariaLive(.polite)).rendered().html == #"<p role="status" aria-live="polite"></p>"#)
    }

    @Test("numbers and dates can be values")
    func values() {
        #expect(
            input(.type(.number), .min(0), .max(1.5), .value(-7)).rendered().html
                == #"<input type="number" min="0" max="1.5" value="-7">"#)
        #expect(td(.colspan(2)).rendered().html == #"<td colspan="2"></td>"#)
        #expect(
            p(.tabindex(-1), .data("n", Int64.min)).rendered().html
                == #"<p tabindex="-1" data-n="-9223372036854775808"></p>"#)
    }

    @Test("sixteen attributes fit on a form control")
    func many() {
        let html = input(
            .type(.text), .id("a"), .name("b"), .value("c"), .placeholder("d"), .required(), .maxlength(5),
            .minlength(1),
            .autocomplete("off"), .list("l"), .pattern("x"), .title("t"), .lang("de"), .dir(.rtl), .tabindex(1),
            .readonly())
        #expect(
            html.rendered().html
                == #"<input type="text" id="a" name="b" value="c" placeholder="d" required maxlength="5" minlength="1" "#
                + #"autocomplete="off" list="l" pattern="x" title="t" lang="de" dir="rtl" tabindex="1" readonly>"#)
    }

    @Test("styles are merged into one attribute as data")
    func styles() {
        let html = div(.style("width", "40%"), .class("bar"), .style("--depth", 3)).rendered().html
        #expect(html == #"<div class="bar" data-tetra-style='{"width":"40%","--depth":"3"}'></div>"#)
    }

    @Test("an attribute that is code, or kept for the runtime, is left out and told")
    func refused() {
        let bound = ClientBinding<String>("x")
        let refused = [
            p(.attribute("onclick", "alert(1)")).rendered(), p(.attribute("OnClick", "alert(1)")).rendered(),
            p(.attribute("onclick", bound)).rendered(), p(.attribute("style", "x")).rendered(),
            p(.attribute("STYLE", bound)).rendered(), p(.attribute("srcdoc", "x")).rendered(),
            p(.attribute("class", "x")).rendered(), p(.attribute("data-tetra", "x")).rendered(),
            p(.attribute("data-tetra-id", "x")).rendered(), p(.data("tetra-id", "x")).rendered(),
            p(.data("a b", "x")).rendered(),
            p(.aria("x=\"", "x")).rendered(), p(.attribute("a>b", "x")).rendered(),
            p(.attribute("a b", "x")).rendered(),
            p(.attribute("", "x")).rendered(), p(.attribute("1a", "x")).rendered(),
            p(.attribute("a/b", "x")).rendered(),
            p(.attribute("href", bound)).rendered(), p(.attribute("src", bound)).rendered(),
            p(.attribute("srcset", bound)).rendered(), p(.style("width:1;x", "1")).rendered(),
            p(.style("", "1")).rendered(),
        ]
        for rendered in refused {
            #expect(rendered.html == "<p></p>")
            #expect(rendered.problems.count == 1)
            #expect(rendered.problems.allSatisfy { !$0.contains("alert") })
        }
        #expect(p(.attribute("x-y.z:0_", "x")).rendered().html == #"<p x-y.z:0_="x"></p>"#)
    }

    @Test("an element with a name that HTML reads by other rules stops the program")
    func unsafeElement() async {
        await #expect(processExitsWith: .failure) { _ = element("script") { "x" } }
    }

    @Test("names of elements that HTML reads by other rules are refused")
    func elementNames() {
        for name: StaticString in ["script", "STYLE", "iframe", "textarea", "br", "", "1a", "a b", "a>", "-x", "title"]
        {
            #expect(!ElementName.isSafe(name))
        }
        for name: StaticString in ["x-y", "circle", "foreignObject", "linearGradient", "mi", "h1"] {
            #expect(ElementName.isSafe(name))
        }
    }
}
