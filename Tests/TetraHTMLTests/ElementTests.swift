import Testing

@testable import TetraHTML

@Suite("Elements")
struct ElementTests {
    @Test("an element with attributes and content renders in the order written")
    func element() {
        let html = section(.id("x"), .class("a b"), .hidden(true)) {
            h1 { "Title" }
            p {
                "One & two: "; 3; " "; 1.5
            }
            br()
            a(.href("/x?a=1&b=2"), .class("link")) { "Go" }
        }
        #expect(
            html.rendered().html
                == #"<section id="x" hidden class="a b"><h1>Title</h1><p>One &amp; two: 3 1.5</p><br>"#
                + #"<a href="/x?a=1&amp;b=2" class="link">Go</a></section>"#)
    }
}
