@testable import TetraState

/// A model whose queries do what a test says.
struct Book: StateModel, Equatable {
    static let stateName = "App.Book"

    var id: Int?
    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Book] {
        values[Shelf.self]?.log.append("fetch \(keys)")
        return Dictionary(keys.filter { $0 < 100 }.map { ($0, Book(id: $0)) }) { book, _ in book }
    }
}

extension Book: StateQueryable {
    static let queryTables: Set = ["book"]
    static var queryBounds: QueryBounds {
        QueryBounds(tables: queryTables, maximumRows: 3, timeLimit: .milliseconds(700))
    }

    static let all = NamedQuery<Book>("all") { QueryStatement("SELECT all") }
    static let by = NamedQuery<Book, String, Int>("by") { author, year in
        QueryStatement(author == "\0" ? author : "SELECT by", [.text(author), .integer(Int64(year))])
    }
    static let like = NamedQuery<Book, Todo>(
        "like",
        fetching: { bounds, values, todo in
            values[Shelf.self]?.log.append("like \(todo.title) within \(bounds.tables) \(bounds.maximumRows)")
            return [Book(id: todo.id)]
        })
    static let unlisted = NamedQuery<Book>("unlisted") { QueryStatement("SELECT unlisted") }
    static let twice = NamedQuery<Book>("twice") { QueryStatement("SELECT twice") }

    static var namedQueries: [any StateNamedQuery<Book>] { [all, by, like, twice, twice] }

    static func run(
        _ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues
    ) async throws -> [Book] {
        guard let shelf = values[Shelf.self] else { throw NoStore() }
        shelf.log.append("\(statement.sql) \(statement.arguments.count) within \(bounds.tables) \(bounds.maximumRows)")
        return try await shelf.rows()
    }
}

struct Shelf: Sendable {
    let log = Log<String>()
    var rows: @Sendable () async throws -> [Book] = { [] }
}
