/// A model whose queries can be kept in the state without having been run.
///
/// The database's side is one method, ``run(_:within:from:)``. A model whose database has no SQL implements it by
/// refusing, and offers ``namedQueries`` that fetch in their own way.
///
/// ```swift
/// extension Todo: StateQueryable {
///     static let queryTables: Set = ["todo"]
///     static let inProject = NamedQuery<Todo, Int64>("inProject") { project in
///         QueryStatement("SELECT * FROM todo WHERE project = ?", [.integer(project)])
///     }
///     static var namedQueries: [any StateNamedQuery<Todo>] { [inProject] }
/// }
///
/// var todos: StateQuery<Todo> = Todo.inProject(7)
/// let rows = try await todos.fetchAll(from: context.values)
/// ```
public protocol StateQueryable: StateModel {
    /// The tables that queries of this model may read, by their names in the database: a closed list, whatever a
    /// restored query says.
    static var queryTables: Set<String> { get }

    /// Within what queries of this model may run; ``queryTables`` and the defaults of ``QueryBounds``.
    static var queryBounds: QueryBounds { get }

    /// The named queries, all of them: another name is not restored. None by default.
    static var namedQueries: [any StateNamedQuery<Self>] { get }

    /// Runs a statement and reads its rows.
    ///
    /// The statement comes from outside: it was sealed, but is judged as if the attacker held the key. It must be
    /// judged by the database itself, from what it has compiled and never from the text. Refused with
    /// ``StateQueryError/Code/refused`` before its first step:
    ///
    /// - more than one statement;
    /// - a statement that writes, or could: `INSERT`, `PRAGMA`, `ATTACH`, a call of `load_extension`, a temporary
    ///   table. A database may call some of these read-only, so
    /// - a statement without columns, and one that reads no table;
    /// - a statement that reads a table outside of ``QueryBounds/tables``, wherever it stands in it: subqueries, common
    ///   table expressions, the other side of a `UNION`, table-valued functions and the database's own tables.
    ///
    /// A statement that doesn't compile any more is ``StateQueryError/Code/outdated``; so is one whose number of arguments
    /// isn't that of its placeholders. It runs in a transaction that only reads, stops after
    /// ``QueryBounds/maximumRows`` rows, and ends soon after its task was cancelled: that is how the time limit reaches
    /// it.
    static func run(
        _ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues
    ) async throws -> [Self]
}

extension StateQueryable {
    /// ``queryTables`` and the defaults.
    public static var queryBounds: QueryBounds { QueryBounds(tables: queryTables) }

    /// None.
    public static var namedQueries: [any StateNamedQuery<Self>] { [] }
}
