import Tetra
import TetraTesting
import Testing

@Suite("Slots in the test kit")
struct SlotTests {
    private func visit() async throws -> TestPage {
        let host = try makePanels()
        return try await TestApp(host).visit("/")
    }

    private func makePanels() throws -> ComponentHost {
        let host = try ComponentHost(
            HostConfiguration(
                app: "panels", keyring: Keyring(try Secret("c3VwZXIgc2VjcmV0IGZvciB0ZXN0cyBvbmx5ISEgMTIzNDU2")),
                environment: .development))
        try host.page("/") { _ in Document(title: "Board") { Board() } }
        try host.page("/page") { _ in
            Document(title: "Page") {
                Tally()
                Panel { p(.role(.note)) { "of the page" } }
            }
        }
        return host
    }

    @Test("what a component begins to show comes from its owner, in one change, and the queue runs after it")
    func opens() async throws {
        let page = try await visit()
        #expect(!page.html.contains("Hello"))
        try await page.button("Open").click()
        #expect(try page.element(.note).text == "Hello, Anna")
        #expect(try page.button("Clicked 1").isVisible)
        #expect(page.eventNames.suffix(2) == ["tetra:component-updated", "panel-toggled"])
    }

    @Test("expressions in a slot read the values of the component that wrote them, and drive it")
    func owner() async throws {
        let page = try await visit()
        try await page.button("Open").click()
        try await page.button("More").click()
        #expect(try page.element(.status).text == "2")
        try await page.textField("Name").fill("Berta")
        #expect(try page.heading("Berta").isVisible)
        try await page.button("Greet").click()
        #expect(try page.element(.note).text == "Welcome, Berta")
    }

    @Test("when the component alone is rendered again, what stands in its slots stays: elements, text, children")
    func keeps() async throws {
        let page = try await visit()
        try await page.button("Open").click()
        try await page.button("Add to 0").click()
        try await page.textField("Name").fill("Berta")
        try await page.button("Clicked 1").click()
        #expect(try page.button("Clicked 2").isVisible)
        #expect(try page.button("Add to 1").isVisible)
        #expect(try page.textField("Name").value == "Berta")
        try await page.button("Add to 1").click()
        #expect(try page.button("Add to 2").isVisible)
        try await page.button("Close").click()
        #expect(page.components("Tally").isEmpty)
    }

    @Test("a page as owner is rendered again and keeps what its components hold")
    func pageAsOwner() async throws {
        let page = try await TestApp(try makePanels()).visit("/page")
        try await page.button("Add to 0").click()
        try await page.button("Open").click()
        #expect(try page.element(.note).text == "of the page")
        #expect(try page.button("Add to 1").isVisible)
    }
}
