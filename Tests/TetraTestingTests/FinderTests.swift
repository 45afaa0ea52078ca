import Tetra
import TetraTesting
import Testing

@Suite("Watchers, listeners and timing in the kit")
struct FinderTests {
    private func visit() async throws -> TestPage {
        try await TestApp(try makeHost()).visit("/finder")
    }

    @Test("typing into a watched property tells the server by itself")
    func watch() async throws {
        let page = try await visit()
        try await page.textField("Search").fill("Mo")
        #expect(page.elements(.listitem).map(\.text) == ["Momo"])
        #expect(page.text.contains("from \"\""))
        try page.component("Finder").set("text", to: "E")
        try await page.button("Borrow").click()
        #expect(page.elements(.listitem).map(\.text) == ["Emma"])
        #expect(page.text.contains("from \"Mo\""))
    }

    @Test("a call of the same moment carries the change")
    func carried() async throws {
        let page = try await visit()
        try await page.button("Both").click()
        #expect(page.eventNames.count { $0 == "tetra:before-request" } == 1)
        #expect(page.text.contains("from \"\""))
    }

    @Test("of a quick series of calls the last one goes")
    func series() async throws {
        let page = try await visit()
        try await page.textField("Suggest").fill("M")
        #expect(try page.component("Finder")["calls"] == 1)
        let finder = try page.component("Finder")
        #expect(try await finder.call("suggest", "Mo") == "Mo…")
    }

    @Test("a method listens for events at the root, on the window and the document, and reads their detail")
    func listeners() async throws {
        let page = try await visit()
        try await page.button("Borrow").click()
        #expect(page.text.contains("borrowed Momo"))
        try await page.textField("Search").fill("Mo")
        try await page.textField("Search").press(.escape)
        #expect(try page.textField("Search").value == "")
    }
}
