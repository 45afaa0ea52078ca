import GRDB
import Tetra

extension StateModel where Self: FetchableRecord & TableRecord, StateKey == RecordKey {
    /// Fetches the rows of all keys in one query.
    ///
    /// More keys than SQLite takes in one statement (32,766 by default) are fetched in as many as it takes, within one
    /// transaction.
    ///
    /// - Throws: ``DatabaseMissingError`` if the host was given no ``DatabaseAccess``, or what the database throws.
    public static func fetch(_ keys: [RecordKey], from values: StateValues) async throws -> [RecordKey: Self] {
        guard let database = values[DatabaseAccess.self] else { throw DatabaseMissingError() }
        let records = try await database.writer.read { db in try fetchAll(db, keys: keys) }
        var found: [RecordKey: Self] = [:]
        found.reserveCapacity(records.count)
        for record in records {
            guard let key = record.stateKey else { continue }
            found[key] = record
        }
        return found
    }

    private static func fetchAll(_ db: Database, keys: [RecordKey]) throws -> [Self] {
        let columns = try db.primaryKey(databaseTableName).columns
        guard keys.allSatisfy({ $0.parts.count == columns.count }) else {
            throw StateError(
                .shapeMismatch,
                "A key has not as many columns as the primary key of \(databaseTableName): \(columns.count).")
        }
        let size = max(1, db.maximumStatementArgumentCount / columns.count)
        var records: [Self] = []
        for start in stride(from: 0, to: keys.count, by: size) {
            records += try request(keys[start..<min(start + size, keys.count)], columns: columns).fetchAll(db)
        }
        return records
    }

    private static func request(_ keys: ArraySlice<RecordKey>, columns: [String]) -> QueryInterfaceRequest<Self> {
        let values = keys.flatMap(\.databaseValues)
        if columns.count == 1 { return filter(keys: values) }
        // Row values (SQLite 3.15) rather than (a = ? AND b = ?) OR …, whose depth SQLite limits to 1,000.
        let names = columns.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ", ")
        let row = "(\(columns.map { _ in "?" }.joined(separator: ", ")))"
        let rows = keys.map { _ in row }.joined(separator: ", ")
        return filter(sql: "(\(names)) IN (VALUES \(rows))", arguments: StatementArguments(values))
    }
}
