import Tetra
import TetraTesting
import Testing

@Suite("Results, questions and parents in the kit")
struct TillTests {
    private func visit() async throws -> TestPage {
        try await TestApp(try makeHost()).visit("/till")
    }

    @Test("what a method returned is dealt with in the page")
    func result() async throws {
        let page = try await visit()
        try await page.button("Price").click()
        #expect(try page.element(.status).text == "9.5")
    }

    @Test("a failure is dealt with in the page")
    func failure() async throws {
        let page = try await visit()
        await #expect(throws: CallFailure.self) { try await page.button("Unknown").click() }
        #expect(page.text.contains("There is no such book."))
    }

    @Test("a question is asked, and nothing happens where the answer is no")
    func questions() async throws {
        let page = try await visit()
        page.answersQuestion = { _ in false }
        try await page.button("Sell").click()
        #expect(try page.component("Till")["sold"] == 0)
        page.answersQuestion = { $0 == "Sell it?" }
        try await page.button("Sell").click()
        try await page.button("Sell all").click()
        #expect(try page.component("Till")["sold"] == 1)
        #expect(page.questions == ["Sell it?", "Sell it?", "Sell all 1?"])
    }

    @Test("what was assumed is rolled back with an event when the call fails")
    func rolledBack() async throws {
        let page = try await visit()
        try await page.button("Sell").click()
        await #expect(throws: CallFailure.self) { try await page.button("Sell").click() }
        let event = page.events.first { $0.name == "tetra:rolled-back" }
        #expect(event?.detail["names"] == ["sold"])
        #expect(event?.detail["code"] == "UnknownBook")
        #expect(event?.detail["message"] == "There is no such book.")
        #expect(page.text.contains("UnknownBook"))
    }

    @Test("a component speaks to the one around it, in the page and from the server")
    func parent() async throws {
        let page = try await visit()
        try await page.button("Word").click()
        #expect(page.text.contains("closed by the clerk"))
        try await page.button("Close").click()
        let till = try page.component("Till")
        #expect(till["isOpen"] == false)
        #expect(page.events.contains { $0.name == "till-closed" && $0.component == till.id })
    }
}
