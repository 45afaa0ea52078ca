import Foundation
import GRDB

/// The SQLite file with the to-dos.
enum TodoDatabase {
    /// Opens the file, brings its schema up to date, and puts a few to-dos in if the file is new.
    static func open(atPath path: String) throws -> DatabasePool {
        let isNew = !FileManager.default.fileExists(atPath: path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        let database = try DatabasePool(path: path, configuration: configuration)
        try prepare(database, isNew: isNew)
        return database
    }

    static func prepare(_ database: any DatabaseWriter, isNew: Bool) throws {
        try migrator.migrate(database)
        if isNew { try database.write(seed) }
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("todo") { database in
            try database.create(table: Todo.databaseTableName) { table in
                table.autoIncrementedPrimaryKey("id")
                table.column("title", .text).notNull()
                table.column("done", .boolean).notNull().defaults(to: false)
            }
        }
        return migrator
    }

    private static func seed(_ database: Database) throws {
        let seeds = [
            Todo(title: "Water the tomatoes"),
            Todo(title: "Return the library books", done: true),
            Todo(title: "Ask Jonas for the recipe of his walnut bread"),
            Todo(title: "Book the night train to Vienna"),
        ]
        for var todo in seeds { try todo.insert(database) }
    }
}
