import GRDB
import Tetra

/// Keeps the epochs of identities in a table, so that they outlive the process and are shared by all that serve the app.
///
/// ```swift
/// var migrator = DatabaseMigrator()
/// DatabaseEpochStore.registerMigration(in: &migrator)
/// try migrator.migrate(database)
/// configuration.epochs = DatabaseEpochStore(database)
/// ```
public struct DatabaseEpochStore: EpochStore {
    private let database: any DatabaseWriter

    /// A store in a database that ``registerMigration(in:)`` has prepared.
    public init(_ database: any DatabaseWriter) {
        self.database = database
    }

    /// Adds the migration that makes the table `tetraEpoch`.
    public static func registerMigration(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("tetra: epochs of identities") { db in
            try db.create(table: "tetraEpoch", options: [.strict, .withoutRowID]) { table in
                table.primaryKey("identity", .text).notNull()
                table.column("epoch", .integer).notNull()
            }
        }
    }

    public func epoch(of identity: String) async throws -> UInt64 {
        let epoch = try await database.read { db in
            try Int64.fetchOne(db, sql: "SELECT epoch FROM tetraEpoch WHERE identity = ?", arguments: [identity])
        }
        return UInt64(epoch ?? 0)
    }

    public func raiseEpoch(of identity: String) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO tetraEpoch (identity, epoch) VALUES (?, 1)
                    ON CONFLICT (identity) DO UPDATE SET epoch = epoch + 1
                    """, arguments: [identity])
        }
    }
}
