import GRDB
import Tetra
import TetraGRDB

/// Something to be done: a row of the table `todo`.
///
/// As a `StateModel` it is saved in a component's state as a reference, so that each call works on the row as it is now.
struct Todo: Codable, Identifiable, Sendable, FetchableRecord, MutablePersistableRecord, StateModel {
    static let databaseTableName = "todo"

    /// Given by the database.
    var id: Int64?
    var title: String
    var done = false

    mutating func didInsert(_ inserted: InsertionSuccess) {
        id = inserted.rowID
    }
}
