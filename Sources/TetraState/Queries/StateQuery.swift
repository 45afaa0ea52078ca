/// A query that is kept in the state unexecuted: a statement with typed arguments, or a named query with its own.
///
/// Nothing runs when the state resumes; ``fetchAll(from:clock:)`` runs it, each time it is called, within
/// ``StateQueryable/queryBounds``. The rows are as the database has them then.
///
/// ```swift
/// var todos = StateQuery<Todo>(QueryStatement("SELECT * FROM todo WHERE NOT done"))
/// var mine = Todo.inProject(7)
/// ```
public struct StateQuery<Model: StateQueryable>: Sendable {
    enum Source: Sendable {
        case statement(QueryStatement)
        case named(any StateQueryCall<Model>)
        case pending(PendingQuery)
    }

    let source: Source

    /// Whether it came back with a state; what goes wrong with it then may be the state's fault, not the app's.
    let isRestored: Bool

    init(_ source: Source, isRestored: Bool = false) {
        self.source = source
        self.isRestored = isRestored
    }

    /// A query that is a statement.
    public init(_ statement: QueryStatement) {
        self.init(.statement(statement))
    }

    /// A query that only its database can turn into a statement; for those who connect one.
    ///
    /// - Parameter statement: Asked once, when the query is first saved or run.
    public init(preparing statement: @escaping @Sendable (StateValues) async throws -> QueryStatement) {
        self.init(.pending(PendingQuery(statement)))
    }
}

extension StateQuery: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type alone; neither SQL nor arguments belong in logs.
    public var description: String { "StateQuery<\(Model.stateName)>" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
