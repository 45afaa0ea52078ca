import Synchronization
import Testing

@testable import Tetra

/// Where the database stands still, or says why it ran nothing.
private final class Shelf: Sendable {
    let refusal = Mutex<StateQueryError?>(nil)
}

private struct Book: StateQueryable {
    static var stateName: String { "Book" }
    static let queryTables: Set = ["book"]
    var id = 1
    var stateKey: Int? { id }
    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Book] { [:] }
    static func run(_ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues) async throws
        -> [Book]
    {
        if let refusal = values[Shelf.self]?.refusal.withLock({ $0 }) { throw refusal }
        return [Book()]
    }
}

@Component
private struct Shelves {
    var books = StateQuery<Book>(QueryStatement("SELECT * FROM book"))
    @Public(.readOnly) var count = 0

    @Public mutating func countSaved() async throws { count = try await books.fetchAll(from: context.values).count }
    @Public mutating func countFresh() async throws {
        count = try await StateQuery<Book>(QueryStatement("SELECT 1 FROM book")).fetchAll(from: context.values).count
    }

    var body: some HTML { p { "\(count)" } }
}

@Suite("Errors of queries")
struct QueryErrorTests {
    /// The code, and what a call answers whose query came with the state, and one whose query was just made.
    static let table: [(code: StateQueryError.Code, saved: String, fresh: String)] = [
        (.outdated, "412 StateOutdated", "500 InternalError"),
        (.refused, "403 StateRejected", "500 InternalError"),
        (.timeLimit, "503 Unavailable", "503 Unavailable"),
        (.rowLimit, "500 InternalError", "500 InternalError"),
    ]

    @Test("of a query that came back with the state they tell of the state, else of the app", arguments: table.indices)
    func codes(_ index: Int) async throws {
        let (code, saved, fresh) = Self.table[index]
        let shelf = Shelf()
        let host = try TestHost(change: { $0.values = StateValues().with(shelf) }) {
            try $0.page("/") { _ in Document(title: "Books") { Shelves() } }
        }
        var client = try await host.visiting()
        let component = try client.page.first("Shelves")
        #expect(try await client.call(component, "countSaved").status == 200)
        shelf.refusal.withLock { $0 = StateQueryError(code, "secret-of-the-inside") }
        for (method, expected) in [("countSaved", saved), ("countFresh", fresh)] {
            let answer = try await client.call(component, method)
            #expect("\(answer.status) \(answer.code)" == expected, "\(method)")
            #expect(!answer.response.text.contains("secret-of-the-inside"))
        }
        #expect(host.log.text.contains("secret-of-the-inside"))
    }
}
