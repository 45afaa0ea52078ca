import GRDB
import Synchronization

/// Counts what reads or changes rows; the beginnings and ends of transactions are not counted.
public final class QueryCounter: Sendable {
    private let counted = Mutex<[String]>([])

    init() {}

    /// The statements since the last time, in order, without their arguments.
    public func take() -> [String] {
        counted.withLock { counted in
            defer { counted = [] }
            return counted
        }
    }

    func listen(to database: Database) {
        database.trace { event in
            guard case .statement(let statement) = event else { return }
            let word = statement.sql.prefix { $0.isLetter }.uppercased()
            guard ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "REPLACE"].contains(word) else { return }
            let sql = statement.sql
            self.counted.withLock { $0.append(sql) }
        }
    }
}
