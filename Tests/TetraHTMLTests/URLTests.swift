import Testing

@testable import TetraHTML

@Suite("URLs")
struct URLTests {
    static let scripts = [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)", "java\r\nscript:alert(1)", "javascript\t:alert(1)", "j\u{0}avascript:alert(1)",
        "\u{0}\u{1F} javascript:alert(1)", "vbscript:x", "data:text/html,<script>alert(1)</script>", "data:,x",
        "file:///etc/passwd",
        "filesystem:http://x", "view-source:http://x", "about:blank", "ws://x", "ftp://x", "intent://x",
        "JAVASCRIPT://%0aalert(1)",
        "livescript:x", "mhtml:x", "jar:x", "feed:javascript:alert(1)", "x:y",
        String(repeating: "a", count: 500) + ":x", "\u{7F}javascript:alert(1)",
    ]
    static let links = [
        "", "/", "/a?b=c:d", "a/b:c", "?x=javascript:alert(1)", "#javascript:alert(1)", "./javascript:alert(1)",
        "//example.com/x",
        "http://example.com", "HTTPS://example.com", "https://example.com/?q=a:b", "mailto:ada@example.com",
        "tel:+49123",
        "javascript&#58;alert(1)", "javascript&colon;alert(1)", "\u{A0}javascript:alert(1)", "1:2", ":x", "a b/c:d",
        "über:x",
    ]

    private func href(_ url: String) -> String { a(.href(url)).rendered().html }

    @Test("a link to anything that is or may be a script is replaced", arguments: scripts)
    func blocked(_ url: String) {
        #expect(href(url) == #"<a href="about:blank#blocked"></a>"#)
        #expect(form(.action(url)).rendered().html == #"<form action="about:blank#blocked"></form>"#)
        #expect(button(.formaction(url)).rendered().html == #"<button formaction="about:blank#blocked"></button>"#)
        #expect(iframe(.src(url)).rendered().html == #"<iframe src="about:blank#blocked"></iframe>"#)
        #expect(script(.src(url)).rendered().html == #"<script src="about:blank#blocked"></script>"#)
        #expect(img(.src(url)).rendered().html == #"<img src="about:blank#blocked">"#)
        #expect(object(.data(url)).rendered().html == #"<object data="about:blank#blocked"></object>"#)
        #expect(video(.poster(url), .src(url)).rendered().html.utf8.count { $0 == UInt8(ascii: "#") } == 2)
        #expect(link(.href(url)).rendered().html == #"<link href="about:blank#blocked">"#)
    }

    @Test("attributes given by name are checked as well", arguments: scripts)
    func custom(_ url: String) {
        let drawing = svg { element("a", .attribute("href", url), .attribute("XLINK:HREF", url)) }.rendered()
        #expect(drawing.html == #"<svg><a href="about:blank#blocked" XLINK:HREF="about:blank#blocked"></a></svg>"#)
        #expect(drawing.problems.count == 2)
        let animation = element("set", .attribute("to", url)).rendered().html
        #expect(animation == #"<set to="about:blank#blocked"></set>"# || !url.utf8.contains(UInt8(ascii: ":")))
    }

    @Test("a blocked URL is told to the developer, without its text")
    func problem() {
        let rendered = a(.href("javascript:secret")).rendered()
        #expect(rendered.problems.count == 1)
        #expect(rendered.problems.first?.contains("href") == true)
        #expect(rendered.problems.first?.contains("secret") == false)
    }

    @Test("links to pages, people and places within the page stay", arguments: links)
    func allowed(_ url: String) {
        let expected = "<a href=\"" + url.replacing("&", with: "&amp;") + "\"></a>"
        #expect(sameBytes(href(url), expected))
    }

    @Test(
        "what is fetched may not be mail or telephone",
        arguments: ["mailto:a@b", "tel:1", "blob:https://x/1", "data:image/png;base64,AA=="])
    func resources(_ url: String) {
        #expect(script(.src(url)).rendered().html == #"<script src="about:blank#blocked"></script>"#)
        #expect(link(.href(url)).rendered().html == #"<link href="about:blank#blocked">"#)
    }

    @Test("pictures may be data of an image type, and blobs")
    func images() {
        for url in ["data:image/png;base64,AA==", "DATA:IMAGE/PNG;base64,AA==", "blob:https://x/1", "/a.png"] {
            #expect(img(.src(url)).rendered().html == "<img src=\"\(url)\">")
        }
        for url in ["data:text/html;image/,x", "data:imagex/png,x", "data:", "data:application/xhtml+xml,x"] {
            #expect(img(.src(url)).rendered().html == #"<img src="about:blank#blocked">"#)
        }
        #expect(a(.href("data:image/png,x")).rendered().problems.count == 1)
    }

    @Test(
        "each candidate of a srcset is checked on its own",
        arguments: [
            ("/a.jpg 400w, /b.jpg 800w", "/a.jpg 400w, /b.jpg 800w"),
            ("/a.jpg, /b.jpg 2x", "/a.jpg, /b.jpg 2x"),
            ("javascript:x 1x, /b.jpg 2x", "about:blank#blocked 1x, /b.jpg 2x"),
            ("/a.jpg 1x, java\u{1}script:x 2x", "/a.jpg 1x, about:blank#blocked 2x"),
            ("/a.jpg 1x,javascript:x", "/a.jpg 1x,about:blank#blocked"),
            ("/a.jpg,javascript:x 2x", "/a.jpg,javascript:x 2x"),
            ("javascript:a,b 1x", "about:blank#blocked 1x"),
            (
                "data:image/png;base64,AA== 1x, data:text/html,x 2x",
                "data:image/png;base64,AA== 1x, about:blank#blocked 2x"
            ),
            (",, javascript:x,", ",, about:blank#blocked,"),
            ("/a (x, y) 1x, vbscript:x", "/a (x, y) 1x, about:blank#blocked"),
            ("", ""), (" ", " "),
        ])
    func sourceSet(_ candidates: String, _ expected: String) {
        #expect(sameBytes(img(.srcset(candidates)).rendered().html, "<img srcset=\"\(expected)\">"))
        #expect(sameBytes(link(.imagesrcset(candidates)).rendered().html, "<link imagesrcset=\"\(expected)\">"))
        #expect(
            sameBytes(
                element("x-y", .attribute("srcset", candidates)).rendered().html, "<x-y srcset=\"\(expected)\"></x-y>"))
    }
}
