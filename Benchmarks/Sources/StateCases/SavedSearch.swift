import TetraState

/// A query with typed arguments, kept without having been run.
struct SavedSearch: SavedComponent {
    var todos: StateQuery<Todo>

    init() {
        todos = StateQuery(
            QueryStatement(
                "SELECT * FROM todo WHERE project = ? AND done = ? AND due < ? AND title LIKE ? ORDER BY due LIMIT ?",
                [7, false, 1_764_547_200.5, "milk%", 50]))
    }

    func prepare(arguments: inout StatePreparation, properties: inout StatePreparation) throws(StateError) {
        try properties.collect(todos)
    }

    func encodeArguments(into writer: inout StateArchiveWriter) throws(StateError) {}

    func encodeProperties(into writer: inout StateArchiveWriter) throws(StateError) {
        try writer.field("todos", todos)
    }

    init(arguments: StateArchiveReader, properties: StateArchiveReader) throws {
        todos = try properties.decode("todos")
    }

    /// Queries can't be looked into: equal ones are saved alike.
    static func == (left: SavedSearch, right: SavedSearch) -> Bool {
        func saved(_ search: SavedSearch) -> [UInt8]? {
            var writer = StateArchiveWriter()
            guard (try? search.encodeProperties(into: &writer)) != nil else { return nil }
            return try? writer.finish()
        }
        guard let bytes = saved(left) else { return false }
        return bytes == saved(right)
    }
}
