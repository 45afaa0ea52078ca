import CSQLite
import Synchronization

/// A table of to-dos in SQLite, in memory, asked as a server would ask it: one query for all keys, its statement kept.
///
/// Unchecked, because of SQLite's pointers. Proof: the connection is made by the initialiser, which nobody else sees, and
/// used in `statements.withLock` alone, as are the statements; it closes when nobody has it any more.
final class TodoDatabase: @unchecked Sendable {
    private let connection: OpaquePointer
    /// By how many keys they ask for.
    private let statements = Mutex<[Int: OpaquePointer]>([:])
    private let counted = Atomic(0)

    /// How many queries were run.
    var queries: Int { counted.load(ordering: .relaxed) }

    /// The rows of ``TodoTable``.
    init() throws {
        var connection: OpaquePointer?
        guard sqlite3_open(":memory:", &connection) == SQLITE_OK, let connection else { throw BrokenState() }
        self.connection = connection
        let rows = TodoTable().rows.values.map { "(\($0.id), '\($0.title)')" }.joined(separator: ", ")
        let setUp = "CREATE TABLE todo (id INTEGER PRIMARY KEY, title TEXT NOT NULL); INSERT INTO todo VALUES \(rows)"
        guard sqlite3_exec(connection, setUp, nil, nil, nil) == SQLITE_OK else { throw BrokenState() }
    }

    deinit {
        statements.withLock { for statement in $0.values { sqlite3_finalize(statement) } }
        sqlite3_close(connection)
    }

    func fetch(_ keys: [Int]) throws -> [Int: Todo] {
        counted.add(1, ordering: .relaxed)
        return try statements.withLock { statements in
            let statement = try statements[keys.count] ?? select(keys.count)
            statements[keys.count] = statement
            defer { sqlite3_reset(statement) }
            for (index, key) in keys.enumerated() { sqlite3_bind_int64(statement, Int32(index + 1), Int64(key)) }
            return try rows(of: statement, count: keys.count)
        }
    }

    private func select(_ count: Int) throws -> OpaquePointer {
        let places = Array(repeating: "?", count: count).joined(separator: ",")
        var statement: OpaquePointer?
        sqlite3_prepare_v2(connection, "SELECT id, title FROM todo WHERE id IN (\(places))", -1, &statement, nil)
        guard let statement else { throw BrokenState() }
        return statement
    }

    private func rows(of statement: OpaquePointer, count: Int) throws -> [Int: Todo] {
        var found: [Int: Todo] = [:]
        found.reserveCapacity(count)
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_DONE: return found
            case SQLITE_ROW:
                guard let title = sqlite3_column_text(statement, 1) else { throw BrokenState() }
                let id = Int(sqlite3_column_int64(statement, 0))
                found[id] = Todo(id: id, title: String(cString: title))
            default: throw BrokenState()
            }
        }
    }
}
