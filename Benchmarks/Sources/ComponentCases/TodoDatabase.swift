import Foundation
import GRDB

/// A hundred to-dos in a SQLite file, as an app keeps them.
final class TodoDatabase: Sendable {
    let pool: DatabasePool
    private let folder: URL

    /// - Parameters:
    ///   - counter: Told of each query. Listening costs time, so that what is timed has none.
    ///   - keepsSize: Whether a to-do that is added takes the place of the one added before, so that calls can be
    ///     repeated.
    init(counter: QueryCounter?, keepsSize: Bool) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tetra-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var configuration = Configuration()
        configuration.prepareDatabase { counter?.listen(to: $0) }
        pool = try DatabasePool(path: folder.appending(path: "todos.sqlite").path, configuration: configuration)
        try pool.write { database in
            try database.create(table: Todo.databaseTableName) { table in
                table.autoIncrementedPrimaryKey("id")
                table.column("title", .text).notNull()
                table.column("done", .boolean).notNull().defaults(to: false)
            }
            for number in 1...100 {
                var todo = Todo(title: "To-do \(number)", done: number % 3 == 0)
                try todo.insert(database)
            }
            guard keepsSize else { return }
            try database.execute(
                sql: """
                    CREATE TRIGGER keepSize AFTER INSERT ON todo
                    BEGIN DELETE FROM todo WHERE id > 100 AND id < NEW.id; END
                    """)
        }
        _ = counter?.take()
    }

    deinit {
        try? pool.close()
        try? FileManager.default.removeItem(at: folder)
    }
}
