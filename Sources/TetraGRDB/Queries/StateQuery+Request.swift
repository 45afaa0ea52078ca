import GRDB
import GRDBSQLite
import Tetra

extension StateQuery where Model: FetchableRecord & TableRecord {
    /// A request that is kept in the state unexecuted.
    ///
    /// ```swift
    /// todos = StateQuery(Todo.filter { $0.project == project }.order(\.title))
    /// ```
    ///
    /// It becomes SQL when it is first saved or run. Associations that are fetched along (`including`) are not kept;
    /// name the query instead (``NamedQuery``).
    public init<Request: FetchRequest & Sendable>(_ request: Request) where Request.RowDecoder == Model {
        self.init(preparing: { values in
            guard let database = values[DatabaseAccess.self] else { throw DatabaseMissingError() }
            return try await database.writer.read { db in try QueryStatement(request, in: db) }
        })
    }
}

extension QueryStatement {
    init(_ request: some FetchRequest, in db: Database) throws {
        let prepared = try request.makePreparedRequest(db, forSingleResult: false)
        guard prepared.adapter == nil else {
            throw StateQueryError(
                .refused, "A request that fetches associations along can't be kept in the state: name the query.")
        }
        let statement = prepared.statement
        let count = Int(sqlite3_bind_parameter_count(statement.sqliteStatement))
        guard count > 0 else {
            self.init(statement.sql)
            return
        }
        // GRDB does not tell the arguments; SQLite gives back what it is given.
        let places = Array(repeating: "?", count: count).joined(separator: ", ")
        let row = try Row.fetchOne(db, sql: "SELECT \(places)", arguments: statement.arguments)
        self.init(statement.sql, row.map { row in (0..<count).map { QueryValue(row[$0] as DatabaseValue) } } ?? [])
    }
}
