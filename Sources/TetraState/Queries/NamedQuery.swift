/// A query that the app has named, with typed arguments: only name and arguments are kept in the state, so that an app
/// can change the query itself, and a state holds no SQL.
///
/// ```swift
/// static let open = NamedQuery<Todo>("open") {
///     QueryStatement("SELECT * FROM todo WHERE NOT done")
/// }
/// static let inProject = NamedQuery<Todo, Int64, Bool>("inProject") { project, done in
///     QueryStatement("SELECT * FROM todo WHERE project = ? AND done = ?", [.integer(project), done ? 1 : 0])
/// }
///
/// let query: StateQuery<Todo> = Todo.inProject(7, false)
/// ```
public struct NamedQuery<Model: StateQueryable, each Argument: StateCodable & Sendable>: Sendable {
    /// The stable name, unique among the model's.
    public let name: String

    let rows: @Sendable (QueryBounds, StateValues, repeat each Argument) async throws -> [Model]

    /// A query that is a statement, run by ``StateQueryable/run(_:within:from:)``.
    public init(_ name: String, _ statement: @escaping @Sendable (repeat each Argument) throws -> QueryStatement) {
        self.name = name
        rows = { (bounds: QueryBounds, values: StateValues, arguments: repeat each Argument) in
            let statement = try statement(repeat each arguments)
            try statement.check()
            return try await Model.run(statement, within: bounds, from: values)
        }
    }

    /// A query that fetches in its own way, such as by the methods of another ORM. It is the app's code and not judged;
    /// it stops after ``QueryBounds/maximumRows`` rows, and when its task is cancelled.
    public init(
        _ name: String,
        fetching rows: @escaping @Sendable (QueryBounds, StateValues, repeat each Argument) async throws -> [Model]
    ) {
        self.name = name
        self.rows = rows
    }

    /// The query with its arguments, not run.
    public func callAsFunction(_ arguments: repeat each Argument) -> StateQuery<Model> {
        StateQuery(.named(NamedQueryCall(self, repeat each arguments)))
    }
}

/// A ``NamedQuery`` of a model, whatever its arguments.
public protocol StateNamedQuery<Model>: Sendable {
    /// The model that it fetches.
    associatedtype Model: StateQueryable

    /// The stable name, unique among the model's.
    var name: String { get }

    /// Reports the types of the arguments.
    func visitStateTypes(_ visitor: inout StateTypeVisitor)

    /// Reads the arguments.
    ///
    /// - Parameter count: How many values follow.
    func restore(count: Int, from decoder: inout StateDecoder) throws(StateError) -> StateQuery<Model>
}

extension NamedQuery: StateNamedQuery {
    /// Reports the types of the arguments.
    public func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        repeat visitor.visit((each Argument).self)
    }

    /// Reads as many arguments as the query has; another number is an older query's.
    public func restore(count: Int, from decoder: inout StateDecoder) throws(StateError) -> StateQuery<Model> {
        var expected = 0
        repeat expected += Self.one((each Argument).self)
        guard count == expected else { throw .outdatedQuery(Model.stateName) }
        return self(repeat try decoder.value(as: (each Argument).self))
    }

    private static func one<T>(_ type: T.Type) -> Int { 1 }
}
