import Tetra
import TetraTesting
import Testing

@Component
private struct Search {
    @Public(url: "q") var text = ""
    @Public(url: "tags") var tags: [String] = []
    @Public mutating func clear() { (text, tags) = ("", []) }
    @Public mutating func tag() { tags += [text, "5"] }
    var body: some HTML {
        div {
            input(.ariaLabel("Search"), .bind($text))
            button(.on(.click, $tag())) { "Tag" }
            button(.on(.click, $clear())) { "Clear" }
            p { tags.joined(separator: ", ") }
        }
    }
}

@Component
private struct Greeting {
    var name = ""
    mutating func load(name: String) {
        self.name = name
        context.page.title = "Hello, \(name)"
    }
    @Public mutating func rename() { context.page.title = "Changed" }
    @Public mutating func leave() throws { throw Redirect(to: "/search?q=left") }
    var body: some HTML {
        div {
            p { name }
            button(.on(.click, $rename())) { "Rename" }
            button(.on(.click, $leave())) { "Leave" }
        }
    }
}

@Suite("Pages in the kit")
struct AddressTests {
    private func app() throws -> TestApp {
        let host = try makeHost { $0.loginPage = "/counter" }
        try host.page("/search", Search.self)
        try host.page("/greet/:name", Greeting.self, path: \.name)
        try host.page("/members", guard: { _ in throw NotAllowedError.unauthorized }) { _ in p { "members" } }
        try host.errorPage(.notFound) { page, _ in p { "nothing at \(page.url.path)" } }
        return TestApp(host)
    }

    @Test("the address follows properties, and a visit begins with what it says")
    func address() async throws {
        let app = try app()
        let page = try await app.visit("/search?x=1")
        try await page.textField("Search").fill("a b")
        #expect(page.url == "/search?x=1&q=a%20b")
        try await page.button("Tag").click()
        #expect(page.url == "/search?x=1&q=a%20b&tags=a%20b&tags=5")
        let again = try await app.visit(page.url)
        #expect(again.text.contains("a b, 5"))
        try await page.button("Clear").click()
        #expect(page.url == "/search?x=1")
    }

    @Test("titles, redirects, login page and error pages are driven, too")
    func pages() async throws {
        let app = try app()
        let page = try await app.visit("/greet/Ada")
        #expect(page.title == "Hello, Ada")
        try await page.button("Rename").click()
        #expect(page.title == "Changed" && page.eventNames.contains("tetra:title-changed"))
        try await page.button("Leave").click()
        #expect(page.url == "/search?q=left")
        #expect(try await app.visit("/members").url == "/counter?next=%2Fmembers")
        let missing = try await app.visit("/nowhere")
        #expect(missing.status == .notFound && missing.text.contains("nothing at /nowhere"))
    }
}
