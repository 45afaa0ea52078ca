@testable import TetraState

/// A model kept in memory.
struct Todo: StateModel, Equatable {
    static let stateName = "App.Todo"

    var id: Int?
    var title: String

    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Todo] {
        guard let store = values[Store.self] else { throw NoStore() }
        store.queries.append("Todo \(keys.sorted())")
        return store.todos.filter { keys.contains($0.key) }
    }
}

/// A model whose key is text.
struct Author: StateModel, Equatable {
    static let stateName = "App.Author"

    var name: String
    var stateKey: String? { name }

    static func fetch(_ keys: [String], from values: StateValues) async throws -> [String: Author] {
        guard let store = values[Store.self] else { throw NoStore() }
        store.queries.append("Author \(keys.sorted())")
        return Dictionary(uniqueKeysWithValues: keys.map { ($0, Author(name: $0)) })
    }
}

struct Store: Sendable {
    var todos: [Int: Todo]
    let queries = Log<String>()

    init(_ keys: some Sequence<Int>) {
        todos = Dictionary(uniqueKeysWithValues: keys.map { ($0, Todo(id: $0, title: "todo \($0)")) })
    }
}

struct NoStore: Error {}
