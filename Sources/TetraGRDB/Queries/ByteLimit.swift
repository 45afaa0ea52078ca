import GRDB
import GRDBSQLite
import Tetra

/// Bounds the bytes that a query brings into memory: a few characters of SQL can ask for a gigabyte in one value.
struct ByteLimit {
    private let maximum: Int
    private var bytes = 0

    fileprivate init(_ bounds: QueryBounds) { maximum = bounds.maximumBytes }

    /// Counts the texts and blobs of the row at which a statement stands.
    mutating func count(_ statement: Statement) throws {
        for column in 0..<Int32(statement.columnCount) {
            switch sqlite3_column_type(statement.sqliteStatement, column) {
            case SQLITE_TEXT, SQLITE_BLOB: bytes += Int(sqlite3_column_bytes(statement.sqliteStatement, column))
            default: break
            }
        }
        guard bytes <= maximum else { throw exceeded(nil) }
    }

    fileprivate func exceeded(_ cause: (any Error)?) -> StateQueryError {
        StateQueryError(
            .rowLimit, "The rows of a query have more than \(maximum) bytes: ask for less, or raise queryBounds.",
            cause: cause)
    }
}

extension Database {
    /// Lets SQLite make no value that is larger than all of them may be together, as long as `body` runs.
    func limitingValues<Result>(
        to bounds: QueryBounds, _ body: (inout ByteLimit) throws -> Result
    ) throws -> Result {
        var limit = ByteLimit(bounds)
        let before = sqlite3_limit(sqliteConnection, SQLITE_LIMIT_LENGTH, Int32(clamping: bounds.maximumBytes))
        defer { sqlite3_limit(sqliteConnection, SQLITE_LIMIT_LENGTH, before) }
        do {
            return try body(&limit)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_TOOBIG {
            throw limit.exceeded(error)
        }
    }
}
