import Foundation
import GRDB
import Synchronization
import Tetra
import TetraGRDB

/// A database with the tables of the test records, that counts the statements it runs.
final class TestDatabase: Sendable {
    let writer: any DatabaseWriter
    private let log: StatementLog
    private let folder: URL?

    var values: StateValues { StateValues().with(DatabaseAccess(writer)) }

    /// In memory.
    convenience init() throws {
        let log = StatementLog()
        try self.init(DatabaseQueue(configuration: log.configuration), log: log, folder: nil)
    }

    /// In a temporary file, with several readers.
    convenience init(file: Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tetra-grdb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let log = StatementLog()
        try self.init(
            DatabasePool(path: folder.appending(path: "test.sqlite").path, configuration: log.configuration), log: log,
            folder: folder)
    }

    private init(_ writer: any DatabaseWriter, log: StatementLog, folder: URL?) throws {
        self.writer = writer
        self.log = log
        self.folder = folder
        try writer.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
                    CREATE TABLE numbered (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
                    CREATE TABLE named (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
                    CREATE TABLE tagged (id BLOB PRIMARY KEY NOT NULL, text TEXT NOT NULL);
                    CREATE TABLE spelled (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL);
                    CREATE TABLE country (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
                    CREATE TABLE membership (
                        team INTEGER NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (team, person));
                    """)
        }
    }

    deinit {
        try? writer.close()
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    /// The `SELECT`s from a table that ran since the last call.
    func selects(from table: String) -> [String] {
        log.take().filter { $0.hasPrefix("SELECT") && $0.contains("FROM \"\(table)\"") }
    }
}

private final class StatementLog: Sendable {
    private let statements = Mutex<[String]>([])

    var configuration: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            db.trace { event in
                if case .statement(let statement) = event {
                    self.statements.withLock { $0.append(statement.sql) }
                }
            }
        }
        return configuration
    }

    func take() -> [String] {
        statements.withLock { statements in
            defer { statements = [] }
            return statements
        }
    }
}
