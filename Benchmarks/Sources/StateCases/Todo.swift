import TetraState

/// A row of a table: of a database if there is one among the values, else of a dictionary.
struct Todo: StateModel, Equatable {
    static let stateName = "Demo.Todo"

    var id: Int
    var title: String

    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Todo] {
        if let database = values[TodoDatabase.self] { return try database.fetch(keys) }
        guard let table = values[TodoTable.self] else { throw BrokenState() }
        var found: [Int: Todo] = [:]
        found.reserveCapacity(keys.count)
        for key in keys { found[key] = table.rows[key] }
        return found
    }
}

extension Todo: StateQueryable {
    static let queryTables: Set = ["todo"]

    /// No case runs a query.
    static func run(
        _ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues
    ) async throws -> [Todo] {
        throw BrokenState()
    }
}

/// What the database holds.
struct TodoTable: Sendable {
    let rows = Dictionary(uniqueKeysWithValues: (1...200).map { ($0, Todo(id: $0, title: "To-do \($0)")) })
}
