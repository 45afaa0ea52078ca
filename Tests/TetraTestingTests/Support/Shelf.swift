import Tetra

extension DOMEvent {
    static let bookChanged = DOMEvent("book-changed")
    static let staleComponent = DOMEvent("tetra:component-stale")
}

/// A list with children of its own kind, which tell it of changes by an event.
@Component
struct Shelf {
    @Public var newTitle = ""
    @Public(.readOnly) var unread = 0
    @Local var notice = ""
    var books: [Int]
    var refusal: String?

    mutating func load() throws {
        let all = try context[Library.self].books
        books = all.map(\.id)
        unread = all.count { !$0.isRead }
    }

    @Public mutating func add() throws {
        refusal = newTitle.isEmpty ? "A book needs a title." : nil
        guard refusal == nil else { return }
        try context[Library.self].add(newTitle)
        newTitle = ""
        try load()
    }

    var body: some HTML {
        section(
            .ariaLabel("Shelf"), .on(.bookChanged, .refresh),
            .on(.staleComponent.document, $notice.set("A book is gone."), .refresh)
        ) {
            form(.on(.submit, $add())) {
                label {
                    "New book "; input(.bind($newTitle), .ariaInvalid(refusal != nil))
                }
                button { "Add" }
                if let refusal { p(.role(.alert)) { refusal } }
            }
            p(.role(.status), .show(!$notice.isEmpty)) { $notice }
            ul { ForEach(books, id: \.self) { id in BookRow(id: id) } }
            p {
                $unread; " unread"
            }
        }
    }
}

/// One book.
@Component
struct BookRow {
    @Public var title = ""
    @Local var editing = false
    var isRead: Bool
    var id: Int

    mutating func load(id: Int) throws {
        let book = try context[Library.self].book(id)
        self.id = book.id
        title = book.title
        isRead = book.isRead
    }

    @Public mutating func mark(read: Bool) throws {
        try context[Library.self].change(id) { $0.isRead = read }
        isRead = read
        client.dispatch(.bookChanged)
    }

    @Public mutating func rename() throws {
        try context[Library.self].change(id) { $0.title = title }
        client.set($editing, to: false)
    }

    @Public(update: false) mutating func delete() throws {
        _ = try context[Library.self].book(id)
        try context[Library.self].remove(id)
        client.removeComponent()
        client.dispatch(.bookChanged)
    }

    var body: some HTML {
        li(.class("read", when: isRead)) {
            input(
                .type(.checkbox), .ariaLabel(title), .checked(isRead), .on(.change, $mark(read: ClientEvent.checked)))
            span(.show(!$editing)) { $title }
            input(
                .ariaLabel("Title"), .show($editing), .bind($title), .on(.keydown(.enter), $rename()),
                .on(.keydown(.escape), $editing.set(false)))
            button(.on(.click, $editing.toggle())) { "Edit" }
            button(.on(.click, $delete())) { "Delete" }
        }
    }
}
