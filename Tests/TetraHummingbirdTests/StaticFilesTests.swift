import Foundation
import Hummingbird
import Testing
import TetraHummingbird

@Suite("A folder of the app's own files")
struct StaticFilesTests {
    /// A folder with some files, a secret beside it, and a router that serves it at /files.
    private func run(
        maximumAge: Duration = .zero, under group: String? = nil,
        _ test: @Sendable @escaping (Browser) async throws -> Void
    ) async throws {
        let outer = FileManager.default.temporaryDirectory.appending(path: "tetra-files-\(UUID().uuidString)")
        let folder = outer.appending(path: "public")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "sub"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: outer) }
        try Data("outside".utf8).write(to: outer.appending(path: "secret.txt"))
        for (name, text) in [
            ("site.css", "body {}"), ("app.js", "1"), ("sub/page.html", "<p>page"), (".env", "hidden"),
            ("plain", "bytes"),
            ("sub/.hidden", "hidden"), ("größe 1.txt", "size"), ("a%2fb.txt", "percent"),
        ] {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        let router = Router()
        if let group {
            router.group(RouterPath(group)).serveFiles(from: folder.path, at: "/files", maximumAge: maximumAge)
        } else {
            router.serveFiles(from: folder.path, at: "/files", maximumAge: maximumAge)
        }
        try await LiveServer.run(router) { port in try await test(Browser(port: port)) }
    }

    @Test(
        "is served with the right type, checked by the browser each time and never guessed at",
        arguments: [
            ("/files/site.css", "text/css; charset=utf-8", "body {}"),
            ("/files/app.js", "text/javascript; charset=utf-8", "1"),
            ("/files/sub/page.html", "text/html; charset=utf-8", "<p>page"),
            ("/files/plain", "application/octet-stream", "bytes"),
            ("/files/gr%C3%B6%C3%9Fe%201.txt", "text/plain; charset=utf-8", "size"),
            ("/files/a%252fb.txt", "text/plain; charset=utf-8", "percent"),
            ("/files/site.css?v=2", "text/css; charset=utf-8", "body {}"),
        ])
    func types(target: String, type: String, text: String) async throws {
        try await run { browser in
            var browser = browser
            let answer = try await browser.send("GET", target)
            #expect(answer.status == 200)
            #expect(answer.text == text)
            #expect(answer["content-type"] == type)
            #expect(answer["x-content-type-options"] == "nosniff")
            #expect(answer["cache-control"] == "public, no-cache")
        }
    }

    @Test(
        "leads nowhere else, lists nothing, and shows nothing that begins with a dot",
        arguments: [
            "/files/../secret.txt", "/files/%2e%2e/secret.txt", "/files/..%2fsecret.txt", "/files/%2e%2e%2fsecret.txt",
            "/files/sub/../../secret.txt", "/files/sub/..%5c..%5csecret.txt", "/files/%252e%252e/secret.txt",
            "/files//../secret.txt", "/files/./../secret.txt", "/files/.env", "/files/%2eenv", "/files/sub/.hidden",
            "/files/sub%2fpage.html", "/files/site.css%00.txt", "/files/site.css/", "/files/..",
            "/files/%c0%ae%c0%ae/secret.txt",
            "/files/", "/files", "/files/sub", "/files/sub/", "/files/nowhere.txt", "/files/%", "/files/%zz",
            "/files/..;/secret.txt",
            "/files/site.css/../../secret.txt", "/files/\u{FF0E}\u{FF0E}/secret.txt",
        ])
    func tricks(target: String) async throws {
        try await run { browser in
            var browser = browser
            let answer = try await browser.send("GET", target)
            #expect(answer.status == 404 || answer.status == 400)
            for text in ["outside", "hidden", "page", "site.css"] where !target.hasSuffix(".css/") {
                #expect(!answer.text.contains(text))
            }
        }
    }

    @Test("is not sent again to a browser that has it")
    func notModified() async throws {
        try await run { browser in
            var browser = browser
            let first = try await browser.send("GET", "/files/site.css")
            let tag = try #require(first["etag"])
            let second = try await browser.send("GET", "/files/site.css", headers: ["If-None-Match": tag])
            #expect(second.status == 304)
            #expect(second.body.isEmpty)
            #expect(second["cache-control"] == "public, no-cache")
        }
    }

    @Test("may be used without asking for as long as the app says")
    func maximumAge() async throws {
        try await run(maximumAge: .seconds(3600)) { browser in
            var browser = browser
            let answer = try await browser.send("GET", "/files/app.js")
            #expect(answer["cache-control"] == "public, max-age=3600")
        }
    }

    @Test("answers HEAD and ranges, refuses other methods, and lies below a group's path")
    func methods() async throws {
        try await run(under: "shop") { browser in
            var browser = browser
            let head = try await browser.send("HEAD", "/shop/files/site.css")
            #expect(head.status == 200)
            #expect(head["content-length"] == "7")
            let part = try await browser.send("GET", "/shop/files/site.css", headers: ["Range": "bytes=0-3"])
            #expect(part.status == 206)
            #expect(part.text == "body")
            #expect(try await browser.send("POST", "/shop/files/site.css", body: []).status == 404)
            #expect(try await browser.send("GET", "/files/site.css").status == 404)
        }
    }
}
