import GRDB
import Tetra

extension StateQueryable where Self: FetchableRecord & TableRecord {
    /// The record's own table. A model whose queries read others writes out all of them.
    ///
    /// A table of this name is meant in the app's own database alone, not in one that was attached.
    public static var queryTables: Set<String> { [databaseTableName] }

    /// Runs a statement that SQLite has compiled and that was judged by what it compiled to, in a transaction that only
    /// reads; ends it when its task is cancelled.
    ///
    /// A row that lacks one of the record's columns never reaches the record. A value of another type does: where
    /// `init(row:)` is written by hand, let it throw rather than trap.
    ///
    /// - Throws: ``StateQueryError``, ``DatabaseMissingError`` if the host was given no ``DatabaseAccess``, or what the
    ///   database throws.
    public static func run(
        _ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues
    ) async throws -> [Self] {
        guard let database = values[DatabaseAccess.self] else { throw DatabaseMissingError() }
        return try await database.writer.read { db in
            let judged = try JudgedStatement(statement, within: bounds, in: db)
            let columns = try all().makePreparedRequest(db, forSingleResult: false).statement.columnNames
            try judged.check(hasColumns: columns)
            return try db.limitingValues(to: bounds) { limit in
                var records: [Self] = []
                let cursor = try fetchCursor(judged.statement)
                while records.count < bounds.maximumRows, let record = try cursor.next() {
                    records.append(record)
                    try limit.count(judged.statement)
                }
                return records
            }
        }
    }
}
