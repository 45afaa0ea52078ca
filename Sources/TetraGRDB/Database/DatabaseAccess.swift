import GRDB
import Tetra

/// The database of an app: given to a host once, and found by components, pages and saved references.
///
/// ```swift
/// let database = try DatabasePool(path: "todos.sqlite")
/// configuration.values = configuration.values.with(DatabaseAccess(database))
/// ```
///
/// A value of its own rather than the database itself, so that it is found whether the app opened a `DatabasePool` or a
/// `DatabaseQueue`.
public struct DatabaseAccess: Sendable {
    /// The open database.
    public let writer: any DatabaseWriter

    /// Access to an open database.
    public init(_ writer: any DatabaseWriter) {
        self.writer = writer
    }
}

extension ComponentContext {
    /// The app's database.
    ///
    /// ```swift
    /// mutating func load(id: Int64) async throws {
    ///     todo = try await context.database.read { try Todo.find($0, key: id) }
    /// }
    /// ```
    ///
    /// - Throws: ``MissingValueError`` if the host was given no ``DatabaseAccess``.
    public var database: any DatabaseWriter {
        get throws { try self[DatabaseAccess.self].writer }
    }
}

extension PageContext {
    /// The app's database.
    ///
    /// - Throws: ``MissingValueError`` if the host was given no ``DatabaseAccess``.
    public var database: any DatabaseWriter {
        get throws { try self[DatabaseAccess.self].writer }
    }
}
