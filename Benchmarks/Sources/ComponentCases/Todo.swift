import GRDB
import Tetra
import TetraGRDB

/// A row of the table `todo`.
struct Todo: Codable, Identifiable, Sendable, FetchableRecord, MutablePersistableRecord, StateModel {
    static let databaseTableName = "todo"

    /// Given by the database.
    var id: Int64?
    var title: String
    var done = false

    mutating func didInsert(_ inserted: InsertionSuccess) {
        id = inserted.rowID
    }

    /// What both pages show, in one query.
    static func all(_ database: any DatabaseReader) async throws -> [Todo] {
        try await database.read { try Todo.order(Column("id")).fetchAll($0) }
    }
}
