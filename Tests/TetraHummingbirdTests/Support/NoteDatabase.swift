import Foundation
import GRDB
import Synchronization
import Tetra
import TetraGRDB

/// SQLite in a temporary file, that counts what is asked of it.
final class NoteDatabase: Sendable {
    let writer: DatabasePool
    private let folder: URL
    private let recorder: Recorder

    init(_ titles: [String] = ["milk", "bread", "salt"]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tetra-notes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let recorder = Recorder()
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            db.trace { event in
                if case .statement(let statement) = event { recorder.statements.withLock { $0.append(statement.sql) } }
            }
        }
        writer = try DatabasePool(path: folder.appending(path: "notes.sqlite").path, configuration: configuration)
        self.recorder = recorder
        try writer.write { db in
            try db.execute(sql: "CREATE TABLE note (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL)")
            for title in titles {
                var note = Note(title: title)
                try note.insert(db)
            }
        }
        var migrator = DatabaseMigrator()
        DatabaseEpochStore.registerMigration(in: &migrator)
        try migrator.migrate(writer)
    }

    deinit {
        try? writer.close()
        try? FileManager.default.removeItem(at: folder)
    }

    private final class Recorder: Sendable { let statements = Mutex<[String]>([]) }

    /// The statements on the table of notes since the last call.
    func takeNoteStatements() -> [String] {
        recorder.statements.withLock { all in
            defer { all = [] }
            return all.filter { $0.contains("note") }
        }
    }

    var titles: [String] {
        get throws { try writer.read { try String.fetchAll($0, sql: "SELECT title FROM note ORDER BY id") } }
    }

    func execute(_ sql: String) throws {
        try writer.write { try $0.execute(sql: sql) }
    }

    static func stamp(_ note: Note, in database: any DatabaseWriter) async throws {
        try await database.write {
            try $0.execute(sql: "UPDATE note SET title = title || '!' WHERE id = ?", arguments: [note.id])
        }
    }
}
