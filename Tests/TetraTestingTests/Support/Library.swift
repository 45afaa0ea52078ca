import Synchronization
import Tetra

/// What the test components keep: books, in memory.
final class Library: Sendable {
    struct Book: Sendable, Identifiable {
        let id: Int
        var title: String
        var isRead = false
    }

    private let state = Mutex<(books: [Book], last: Int)>(([], 0))

    init(_ titles: String...) {
        for title in titles { add(title) }
    }

    var books: [Book] { state.withLock { $0.books } }

    func add(_ title: String) {
        state.withLock { state in
            state.last += 1
            state.books.append(Book(id: state.last, title: title))
        }
    }

    func book(_ id: Int) throws -> Book {
        guard let book = books.first(where: { $0.id == id }) else { throw StaleStateError("The book is gone.") }
        return book
    }

    func change(_ id: Int, _ change: (inout Book) -> Void) throws {
        _ = try book(id)
        state.withLock { state in
            for index in state.books.indices where state.books[index].id == id { change(&state.books[index]) }
        }
    }

    func remove(_ id: Int) {
        state.withLock { $0.books.removeAll { $0.id == id } }
    }
}
