import Tetra
import TetraTesting
import Testing

struct CounterTests {
    private func visit() async throws -> TestPage {
        try await TestApp(try makeHost()).visit("/counter")
    }

    @Test("a page has status, title, text and HTML")
    func page() async throws {
        let page = try await visit()
        #expect(page.status == .ok)
        #expect(page.title == "Counter")
        #expect(page.text == "0 More Leave Help Other")
        #expect(page.html.contains("<output"))
        #expect(!page.html.contains("tetra-page"))
        #expect(page.lastResponse.text.contains("tetra-page"))
        #expect(try await page.app.visit("/nowhere").status == .notFound)
    }

    @Test("a click calls the method, and what it changed is shown")
    func call() async throws {
        let page = try await visit()
        try await page.button("More").click()
        try await page.button("More").click()
        #expect(try page.element(.status).text == "2")
        #expect(page.lastResponse.status == .ok)
        #expect(page.eventNames.contains("tetra:component-updated"))
    }

    @Test("expressions follow values: text, class, shown or hidden, attribute")
    func expressions() async throws {
        let page = try await visit()
        let help = try page.button("Help")
        #expect(try page.button("Leave").isEnabled)
        #expect(throws: ElementError.self) { try page.element(text: "It counts.") }
        try await help.click()
        #expect(try page.button("Leave").attribute("disabled") == "")
        #expect(try page.element(text: "It counts.").isVisible)
        for _ in 1...3 { try await page.button("More").click() }
        #expect(try page.component("Counter").element?.classes == ["high"])
        #expect(try page.element(text: "It counts.").isVisible, "a local value outlives an answer")
    }

    @Test("a method's error is thrown with status, code and message, and the page stays as it was")
    func failure() async throws {
        let page = try await visit()
        for _ in 1...3 { try await page.button("More").click() }
        let failure = await #expect(throws: CallFailure.self) { try await page.button("More").click() }
        #expect(
            failure == CallFailure(method: "increment", status: 409, code: "TooHigh", message: "Three is the most."))
        #expect(page.eventNames.last == "tetra:method-error")
        #expect(page.text.hasPrefix("3 "))
    }

    @Test("a component can be called directly and gives back what the method returned")
    func direct() async throws {
        let page = try await visit()
        let counter = try page.component("Counter")
        #expect(try await counter.call("increment", 2) == 2)
        #expect(counter["count"] == 2)
        #expect(throws: PageError.self) { try counter.set("count", to: 9) }
        #expect { try page.component("Shelf") } throws: { "\($0)".contains("types here: TetraTestingTests.Counter") }
    }

    @Test("links and redirects of a component lead to another page")
    func navigation() async throws {
        let page = try await visit()
        try await page.link("Other").click()
        #expect(page.url == "/other?from=link")
        #expect(page.text == "/other?from=link")
        try await page.visit("/counter")
        try await page.button("Leave").click()
        #expect(page.title == "Other")
        #expect(page.url == "/other?from=counter")
        #expect(page.lastResponse.status == .ok)
    }
}
