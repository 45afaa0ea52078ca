import TetraState

/// Notes in memory instead of a database: all that any other one needs, to be kept in the state by reference and query.
struct NoteStore: Sendable {
    var notes: [Int: Note] = [:]

    /// The statements that this store can compile; what another database learns from its compiler stands here.
    var statements: [String: Statement] = [
        "notes": Statement(tables: ["notes"]) { _, _ in true },
        "notes done = ?": Statement(tables: ["notes"]) { note, arguments in [note.isDone ? 1 : 0] == arguments },
    ]

    struct Statement: Sendable {
        var tables: Set<String>
        var isReadOnly = true
        let matches: @Sendable (Note, [QueryValue]) -> Bool
    }
}

struct Note: StateModel, Equatable {
    static let stateName = "App.Note"

    var id: Int?
    var text: String
    var isDone = false

    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Note] {
        let wanted = Set(keys)
        return values[NoteStore.self]?.notes.filter { wanted.contains($0.key) } ?? [:]
    }
}

extension Note: StateQueryable {
    static let queryTables: Set = ["notes"]
    static let done = NamedQuery<Note, Bool>("done") { QueryStatement("notes done = ?", [$0 ? 1 : 0]) }
    static var namedQueries: [any StateNamedQuery<Note>] { [done] }

    static func run(
        _ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues
    ) async throws -> [Note] {
        guard let store = values[NoteStore.self], let compiled = store.statements[statement.sql] else {
            throw StateQueryError(.outdated, "The store doesn't know this statement.")
        }
        guard compiled.isReadOnly, !compiled.tables.isEmpty, compiled.tables.isSubset(of: bounds.tables) else {
            throw StateQueryError(.refused, "The statement writes, or reads other tables than those of \(stateName).")
        }
        var rows: [Note] = []
        for (_, note) in store.notes.sorted(by: { $0.key < $1.key }) where rows.count < bounds.maximumRows {
            try Task.checkCancellation()
            if compiled.matches(note, statement.arguments) { rows.append(note) }
        }
        return rows
    }
}
