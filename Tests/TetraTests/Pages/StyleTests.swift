import Foundation
import HTTPTypes
import Testing

@testable import Tetra

@Component
private struct Label {
    static let style = Style(
        """
        :scope { color: red; }
        .count::after { content: "}"; /* } */ }
        """)
    static let script = Script(
        """
        const seen = new Set();
        function wave(times) { seen.add(times); }
        async function greet(name) { return `Hello, ${name ? `${name}}` : "you"}`; }
        const hidden = function inner() {};
        """)
    @Public mutating func wave() { client.invoke("wave", 3) }
    var body: some HTML {
        p(.on(.click, .invoke("greet", "Ada"))) { "badge" }
    }
}

@Component
private struct Unstyled {
    var body: some HTML { p { "plain" } }
}

/// Its root is that of a badge.
@Component
private struct Framing {
    static let style = Style("p { margin: 0; }")
    var body: some HTML { Label() }
}

/// Its root is that of a badge, and it has no style itself.
@Component
private struct Frameless {
    var body: some HTML { Label() }
}

@Component
private struct ByHand {
    static let script = Script("function byHand() {}")
    var body: some HTML { p { "x" } }
}

@Component
private struct BrokenStyle {
    static let style = Style("p { color: red; } }")
    var body: some HTML { p { "x" } }
}

@Component
private struct BrokenScript {
    static let script = Script("function a() { ")
    var body: some HTML { p { "x" } }
}

@Suite("Style and script of components")
struct StyleTests {
    func host() throws -> TestHost {
        try TestHost { host in
            try host.page("/badge") { _ in
                div {
                    Label(); Label().key(2); Unstyled()
                }
            }
            try host.page("/plain", Unstyled.self)
            try host.page("/around", Framing.self)
            try host.page("/bare", Frameless.self)
        }
    }

    func links(_ html: String) -> [String] {
        html.matches(of: /(?:href|src)="([^"]+)"/).map { String($0.1) }.filter { !$0.hasSuffix("tetra.js") }
    }

    func file(_ path: String, _ client: RawClient) async throws -> HostResponse {
        var client = client
        return try await client.send(HostRequest(method: .get, target: path))
    }

    @Test("a page names one file for all styles and one for all scripts, of the components that it can reach")
    func collected() async throws {
        let test = try host()
        let client = try await test.visiting("/badge")
        let links = links(client.page.html)
        try #require(links.count == 2)
        #expect(links[0].contains("/style-") && links[1].contains("/script-"))
        let style = try await file(links[0], client)
        #expect(style.status == .ok)
        #expect(style.headers[.contentType] == "text/css; charset=utf-8")
        #expect(style.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(
            style.text.components(separatedBy: "@scope").count == 2, "once, however often the component stands there")
        #expect(
            style.text.contains(" to (:scope [data-tetra-id], :scope [data-tetra-owner]) {"), "not inside of children")
        let script = try await file(links[1], client)
        #expect(script.headers[.contentType] == "text/javascript; charset=utf-8")
        #expect(script.text.contains("tetra.register(\"wave\", wave, \"TetraTests.Label\");"))
        #expect(script.text.contains("tetra.register(\"greet\", greet,") && !script.text.contains("register(\"inner\""))
        #expect(self.links(try await test.visiting("/plain").page.html).isEmpty)
    }

    @Test("a node that has rendered no page yet serves the files all the same")
    func otherNode() async throws {
        let links = links(try await host().visiting("/around").page.html)
        for link in links { #expect(try await file(link, try host().browser()).status == .ok) }
    }

    @Test("files of another name, or in another folder, are not there")
    func unknown() async throws {
        let client = try await host().visiting("/badge")
        let link = links(client.page.html)[0]
        for path in [link.replacing("style-", with: "style-x"), link.replacing("/assets/", with: "/assets/x")] {
            #expect(try await file(path, client).status == .notFound)
        }
    }

    @Test("roots carry the scopes of all whose root they are, beside their ids")
    func scopes() async throws {
        func scope(_ target: String) async throws -> [String] {
            let html = try await host().visiting(target).page.html
            let found = html.firstMatch(of: /data-tetra-id="([^"]+)"(?: data-tetra-scope="([^"]+)")?/)
            let ids = try #require(found?.1.split(separator: " "))
            let scopes = (found?.2 ?? "").split(separator: " ").map(String.init)
            #expect(scopes.isEmpty || scopes.count == ids.count)
            return scopes
        }
        let badge = try await scope("/badge")
        #expect(badge.count == 1 && badge[0] != "-")
        #expect(try await scope("/plain").isEmpty)
        #expect(try await scope("/bare") == badge + ["-"])
        let around = try await scope("/around")
        #expect(around.count == 2 && around[0] == badge[0] && around[1] != "-")
        let client = try await host().visiting("/around")
        let style = try await file(links(client.page.html)[0], client).text
        for scope in around { #expect(style.contains("@scope ([data-tetra-scope~=\"\(scope)\"])")) }
    }

    @Test("a new version of a style is a new file, and a page that is not shown in place of the older")
    func versions() async throws {
        let styled = try await host().visiting("/badge").page.json["assets"].string
        let plain = try await host().visiting("/plain").page.json["assets"].string
        #expect(styled.hasPrefix(plain + " style-"))
    }

    @Test("the queue names the component whose script is meant")
    func invoke() async throws {
        var client = try await host().visiting("/badge")
        let badge = try client.page.first("Label")
        let answer = try await client.call(badge, "wave")
        #expect(answer.queue == [["invoke", "wave", [3], .string(badge.id)]])
        #expect(client.page.html.contains("\"call\"") == false)
        #expect("\(client.page.json["tables"])".contains("invoke"))
    }

    @Test("what is registered by hand can stand on any page")
    func byHand() async throws {
        let test = try TestHost {
            try $0.page("/", Unstyled.self)
            try $0.register(ByHand.self)
        }
        let client = try await test.visiting("/")
        let link = try #require(links(client.page.html).first)
        #expect(try await file(link, client).text.contains("function byHand() {}"))
    }

    @Test("what would not stay in its place is refused when the page is mounted")
    func broken() {
        #expect(throws: HostError(.invalidStyle, "")) { try TestHost { try $0.page("/", BrokenStyle.self) } }
        #expect(throws: HostError(.invalidScript, "")) { try TestHost { try $0.page("/", BrokenScript.self) } }
    }
}

@Suite("How styles and scripts are read")
struct SourceTests {
    @Test(
        "styles that stay in their place",
        arguments: [
            "", "p { color: red }", "a { content: \"}\\\"{\" } /* { */",
            "a:not([b='}']) { } @media (width > 3em) { b {} }",
            "a { background: url(data:image/svg+xml;{'x/*) }", "a { background: url( \"x)\" ) }", ".a\\{ { }",
            "@keyframes x { to { left: 0 } }",
        ])
    func goodStyles(_ text: String) throws {
        try Style(unchecked: text).check()
    }

    @Test(
        "styles that don't",
        arguments: [
            "}", "p {", "p { color: red; } }", "p { /* }", "p { content: \"}", "p { content: \"a\n\" }", "a[b=c { }",
            "a { (} )", "@import 'x.css';", "@CHARSET \"utf-8\";", "@namespace x url(y);", "a { background: url(x",
        ])
    func badStyles(_ text: String) {
        #expect(throws: SourceError.self) { try Style(unchecked: text).check() }
    }

    @Test(
        "functions of a script",
        arguments: [
            ("function a() {}\nasync function b() {}\nfunction* c() {}", ["a", "b", "c"]),
            ("const x = 4 / 2 / 1;\nfunction a() { return /[/\"}]{2}/g.test(`}${x + `{${x}`}`); }", ["a"]),
            ("const f = function x() {};\n(function y() {})();\nfunction a() { function b() {} }", ["a"]),
            ("// function x() {\n/* function y() { */\nfunction a() { return \"}\"; }", ["a"]),
            ("let n = a[0] / 2; let s = ')'\nfunction b() {}", ["b"]),
            ("", []),
        ])
    func functions(_ text: String, _ names: [String]) throws {
        #expect(try Script(unchecked: text).functions() == names)
    }

    @Test(
        "scripts that don't stay in their place",
        arguments: [
            "}", "function a() {", "const a = `${", "const a = `x", "const a = 'x", "/* x", "const a = /x", "a(]",
            "import a from 'b';", "export function a() {}", "})(); (() => {",
        ])
    func badScripts(_ text: String) {
        #expect(throws: SourceError.self) { _ = try Script(unchecked: text).functions() }
    }
}
