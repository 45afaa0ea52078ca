import Testing

@testable import Tetra

/// Says what page it stands on.
@Component
private struct Named {
    var name = ""
    mutating func load(name: String) {
        self.name = name
        context.page.title = name
        context.page.meta("description", "About \(name)")
        if name.isEmpty { context.page.title = nil }
    }
    @Public mutating func rename(to name: String) { context.page.title = name }
    @Public mutating func fail() throws {
        context.page.title = "never"
        throw NotAllowedError.forbidden
    }
    @Public func known() -> String? { context.page.title }
    var body: some HTML { p { name } }
}

@Component
private struct Inner {
    mutating func load() {
        context.page.title = "inner"
        context.page.meta("og:title", "<\"inner\">")
        context.page.meta("description", "inner")
    }
    var body: some HTML { p { "inner" } }
}

@Component
private struct Outer {
    mutating func load() async {
        await Task.yield()
        context.page.title = "outer"
        context.page.meta("robots", "noindex")
    }
    var body: some HTML { div { Inner() } }
}

@Suite("Title and meta from inside a component")
struct TitleTests {
    func host() throws -> TestHost {
        try TestHost { host in
            try host.page("/named/:name", Named.self, path: \.name)
            try host.page("/plain") { _ in Document(title: "Plain") { Counter() } }
            try host.page("/two") { _ in
                Document(title: "Two", head: { link(.rel(.stylesheet), .href("/x.css")) }) {
                    Outer()
                    Named(name: "")
                }
            }
        }
    }

    @Test("a visit has them in its head, escaped")
    func visit() async throws {
        let client = try await host().visiting("/named/A%20%3C%2Ftitle%3E%3Cscript%3E")
        let html = client.page.html
        #expect(html.contains("<title>A &lt;/title&gt;&lt;script&gt;</title>"), "\(html)")
        #expect(
            html.contains("<meta name=\"description\" content=\"About A &lt;/title&gt;&lt;script&gt;\">"), "\(html)")
    }

    @Test("a page whose components say nothing keeps its own")
    func untouched() async throws {
        #expect(try await host().visiting("/plain").page.html.contains("<title>Plain</title>"))
    }

    @Test("the last in the order of the tree wins, whatever waits longer; what is not said leaves the others alone")
    func order() async throws {
        let html = try await host().visiting("/two").page.html
        #expect(html.contains("<title>inner</title>"), "\(html)")
        #expect(html.components(separatedBy: "name=\"description\"").count == 2)
        #expect(html.contains("<meta name=\"description\" content=\"About \">"))
        #expect(html.contains("<meta property=\"og:title\" content=\"&lt;&quot;inner&quot;&gt;\">"), "\(html)")
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(html.contains("<link rel=\"stylesheet\" href=\"/x.css\"></head>"))
    }

    @Test("a call changes the title in the page, and no meta; a call that failed changes nothing")
    func call() async throws {
        var client = try await host().visiting("/named/one")
        let named = try client.page.first("Named")
        let answer = try await client.call(named, "rename", [.string("two <3")])
        #expect(answer.queue.last == [.string("title"), .string("two <3")])
        #expect(answer.queue.allSatisfy { $0.first == .string("title") })
        let refused = try await client.call(named, "fail")
        #expect(refused.status == 403 && refused.queue.isEmpty)
    }

    @Test("a component reads what it has set itself")
    func reading() async throws {
        var client = try await host().visiting("/named/one")
        let named = try client.page.first("Named")
        #expect(try await client.call(named, "known").result["value"] == .string("one"))
        try await client.visit("/two")
        #expect(try await client.call(try client.page.first("Named"), "known").result["value"] == .null)
    }
}
