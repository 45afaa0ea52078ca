import Tetra
import TetraTesting
import Testing

struct ShelfTests {
    private let library = Library("Emma", "Ulysses")

    private func visit() async throws -> TestPage {
        try await TestApp(try makeHost(library: library)).visit("/")
    }

    @Test("children are found and called inside their parent")
    func children() async throws {
        let page = try await visit()
        #expect(page.listItems.map(\.text) == ["Emma Edit Delete", "Ulysses Edit Delete"])
        #expect(page.components.map(\.typeName).first == "TetraTestingTests.Shelf")
        #expect(page.components("BookRow").count == 2)
        #expect(try page.listItem("Emma").component?["title"] == "Emma")
    }

    @Test("typing, adding by button or Enter, and what a new answer leaves as it is")
    func adding() async throws {
        let page = try await visit()
        let emma = try page.listItem("Emma")
        try await emma.button("Edit").click()
        try await page.textField("New book").fill("Dune")
        try await page.button("Add").click()
        #expect(try page.listItem("Dune").isVisible)
        #expect(try page.textField("New book").value == "")
        #expect(try emma.textField("Title").isVisible, "a sibling keeps its local value")
        try await page.textField("New book").fill("Emil")
        try await page.textField("New book").press(.enter)
        #expect(page.listItems.count == 4)
        #expect(library.books.map(\.title) == ["Emma", "Ulysses", "Dune", "Emil"])
        #expect(try page.element(text: "4 unread").isVisible)
    }

    @Test("an answer without success of the person's wish shows it in the page")
    func refusal() async throws {
        let page = try await visit()
        try await page.button("Add").click()
        #expect(try page.alert().text == "A book needs a title.")
        #expect(try page.textField("New book").attribute("aria-invalid") == "true")
        try await page.textField("New book").fill("Dune")
        try await page.button("Add").click()
        #expect(!page.has(.alert))
    }

    @Test("a child's event reaches its parent, which renders again")
    func eventUp() async throws {
        let page = try await visit()
        try await page.checkbox("Emma").check()
        #expect(try page.checkbox("Emma").isChecked)
        #expect(try page.element(text: "1 unread").isVisible)
        #expect(try page.listItem("Emma").classes == ["read"])
        #expect(page.eventNames.contains("book-changed"))
        guard case .dispatch(_, "book-changed", .null) = try #require(page.operations.first) else {
            Issue.record("\(page.operations)")
            return
        }
        try await page.checkbox("Emma").uncheck()
        #expect(try page.element(text: "2 unread").isVisible)
    }

    @Test("a removed child leaves the page, and what it dispatches still arrives")
    func removal() async throws {
        let page = try await visit()
        let emma = try page.listItem("Emma")
        try await emma.button("Delete").click()
        #expect(!emma.isInPage)
        #expect(page.listItems.map(\.text) == ["Ulysses Edit Delete"])
        #expect(try page.element(text: "1 unread").isVisible)
        #expect(page.eventNames.contains("tetra:component-before-remove"))
        await #expect(throws: ElementError.self) { try await emma.click() }
    }

    @Test("editing is local until Enter; Escape sends nothing")
    func editing() async throws {
        let page = try await visit()
        let row = try page.listItem("Emma")
        try await row.button("Edit").click()
        let calls = page.eventNames.count { $0 == "tetra:before-request" }
        try await row.textField("Title").fill("Emma Woodhouse")
        try await row.textField("Title").press(.escape)
        #expect(page.eventNames.count { $0 == "tetra:before-request" } == calls)
        #expect(library.books[0].title == "Emma")
        try await row.button("Edit").click()
        try await row.textField("Title").press(.enter)
        #expect(library.books[0].title == "Emma Woodhouse")
        #expect(!row.has(.textbox))
        #expect(try page.checkbox("Emma Woodhouse").isVisible)
    }

    @Test("a child whose record is gone is removed, with an event and no error")
    func stale() async throws {
        let page = try await visit()
        library.remove(1)
        try await page.checkbox("Emma").check()
        #expect(page.listItems.map(\.text) == ["Ulysses Edit Delete"])
        #expect(try page.element(.status).text == "A book is gone.")
        #expect(try page.element(text: "1 unread").isVisible)
        let event = try #require(page.events.first { $0.name == "tetra:component-stale" })
        #expect(event.detail["error"]["code"] == "StaleComponentState")
        #expect(event.detail["error"]["message"] == "The book is gone.")
    }

    @Test("what another browser changed shows after the next call, and is not written back")
    func twoBrowsers() async throws {
        let app = TestApp(try makeHost(library: library))
        let mine = try await app.visit("/")
        let other = try await app.newBrowser().visit("/")
        let row = try other.listItem("Emma")
        try await row.button("Edit").click()
        try await row.textField("Title").fill("Emil")
        try await row.textField("Title").press(.enter)
        try await mine.checkbox("Emma").check()
        #expect(try mine.checkbox("Emil").isChecked)
        #expect(library.books[0].title == "Emil")
    }
}
