import GRDB
import Tetra
import TetraTesting
import Testing

@testable import TodoDemo

/// What people do with the list, without server and browser. Focus, looks and history are tested in a browser.
struct TodoPageTests {
    private let database: DatabaseQueue
    private let app: TestApp

    init() throws {
        database = try DatabaseQueue()
        try TodoDatabase.prepare(database, isNew: false)
        try database.write { database in
            for (title, done) in [("Milk", false), ("Bread", true), ("Salt", false)] {
                var todo = Todo(title: title, done: done)
                try todo.insert(database)
            }
        }
        let secret = try Secret(Secret.makeText())
        let configuration = HostConfiguration(
            app: "todo-demo", keyring: try Keyring([secret]), environment: .development)
        app = TestApp(try TodoPage.host(configuration, database: database))
    }

    private func titles(_ page: TestPage) -> [String] {
        page.elements(.checkbox).map(\.name)
    }

    private var rows: [String] {
        get throws {
            try database.read { try Todo.order(Column("id")).fetchAll($0) }.map { ($0.done ? "✓ " : "") + $0.title }
        }
    }

    @Test("a filter shows its own, and counts all that are left", arguments: TodoFilter.allCases)
    func filter(_ filter: TodoFilter) async throws {
        let page = try await app.visit(filter.address)
        let expected =
            switch filter {
            case .all: ["Milk", "Bread", "Salt"]
            case .open: ["Milk", "Salt"]
            case .done: ["Bread"]
            }
        #expect(titles(page) == expected)
        #expect(page.listItems.count == expected.count)
        #expect(try page.link(filter.name).attribute("aria-current") == "page")
        #expect(try page.element(text: "2 left").isVisible)
    }

    @Test("a new one is trimmed, stands last and empties the field")
    func add() async throws {
        let page = try await app.visit("/")
        try await page.textField("New to-do").fill("  Pepper ")
        try await page.button("Add").click()
        #expect(titles(page) == ["Milk", "Bread", "Salt", "Pepper"])
        #expect(try page.textField("New to-do").value == "")
        #expect(try page.element(text: "3 left").isVisible)
        #expect(try rows == ["Milk", "✓ Bread", "Salt", "Pepper"])
    }

    @Test("a title with nothing in it is refused until the next success", arguments: ["", " ", "\t\u{A0}\n"])
    func refusal(_ typed: String) async throws {
        let page = try await app.visit("/")
        try await page.textField("New to-do").fill(typed)
        try await page.textField("New to-do").press(.enter)
        #expect(try page.alert().text == TodoTitle.problem)
        #expect(try page.textField("New to-do").attribute("aria-invalid") == "true")
        #expect(try rows.count == 3)
        try await page.textField("New to-do").fill("Pepper")
        try await page.textField("New to-do").press(.enter)
        #expect(page.elements(.alert).isEmpty)
        #expect(try page.textField("New to-do").attribute("aria-invalid") != "true")
    }

    @Test("a tick is written, counted, and leaves the filter that it no longer fits")
    func tick() async throws {
        let page = try await app.visit("/?filter=open")
        try await page.checkbox("Milk").check()
        #expect(titles(page) == ["Salt"])
        #expect(try page.element(text: "1 left").isVisible)
        #expect(try rows == ["✓ Milk", "✓ Bread", "Salt"])
    }

    @Test("an edit is saved by Enter and discarded by Escape")
    func rename() async throws {
        let page = try await app.visit("/")
        let item = try page.listItem("Bread")
        try await item.button("Edit").click()
        #expect(try item.textField("Title").value == "Bread")
        try await item.textField("Title").fill("Cake")
        try await item.textField("Title").press(.escape)
        #expect(try rows == ["Milk", "✓ Bread", "Salt"])
        try await item.button("Edit").click()
        try await item.textField("Title").fill(" Cake ")
        try await item.textField("Title").press(.enter)
        #expect(titles(page) == ["Milk", "Cake", "Salt"])
        #expect(page.elements(.textbox, "Title").isEmpty)
        #expect(try rows == ["Milk", "✓ Cake", "Salt"])
    }

    @Test("a deleted one leaves the page and the table")
    func delete() async throws {
        let page = try await app.visit("/")
        try await page.listItem("Milk").button("Delete").click()
        #expect(titles(page) == ["Bread", "Salt"])
        #expect(try page.element(text: "1 left").isVisible)
        #expect(try rows == ["✓ Bread", "Salt"])
    }

    @Test("one that was deleted elsewhere is stale: it leaves with a word, and nothing is written")
    func stale() async throws {
        let page = try await app.visit("/")
        _ = try await database.write { try Todo.filter(Column("title") == "Milk").deleteAll($0) }
        try await page.checkbox("Milk").check()
        #expect(page.eventNames.contains("tetra:component-stale"))
        #expect(titles(page) == ["Bread", "Salt"])
        #expect(try !page.element(.status).text.isEmpty)
        #expect(try page.element(text: "1 left").isVisible)
        #expect(try rows == ["✓ Bread", "Salt"])
    }

    @Test("one that was renamed elsewhere and ticked here has the new title and the tick")
    func renamedElsewhere() async throws {
        let page = try await app.visit("/")
        let other = try await app.newBrowser().visit("/")
        let item = try other.listItem("Milk")
        try await item.button("Edit").click()
        try await item.textField("Title").fill("Oat milk")
        try await item.textField("Title").press(.enter)
        try await page.checkbox("Milk").check()
        #expect(titles(page) == ["Oat milk", "Bread", "Salt"])
        #expect(try rows == ["✓ Oat milk", "✓ Bread", "Salt"])
    }
}
