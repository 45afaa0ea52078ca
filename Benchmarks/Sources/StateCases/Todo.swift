import TetraState

/// A row of a table that is kept in memory.
struct Todo: StateModel, Equatable {
    static let stateName = "Demo.Todo"

    var id: Int
    var title: String

    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Todo] {
        guard let table = values[TodoTable.self] else { throw BrokenState() }
        var found: [Int: Todo] = [:]
        found.reserveCapacity(keys.count)
        for key in keys { found[key] = table.rows[key] }
        return found
    }
}

/// What a database would hold.
struct TodoTable: Sendable {
    let rows = Dictionary(uniqueKeysWithValues: (1...200).map { ($0, Todo(id: $0, title: "To-do \($0)")) })
}
