import Foundation
import GRDB
import TetraGRDB
import Tetra

/// The plainest of records: nothing but a column `id`.
struct Note: Codable, FetchableRecord, MutablePersistableRecord, StateModel, Equatable {
    var id: Int64?
    var text: String

    mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

struct Numbered: Codable, Identifiable, FetchableRecord, PersistableRecord, StateModel, Equatable {
    var id: Int
    var text: String
}

struct Named: Codable, Identifiable, FetchableRecord, PersistableRecord, StateModel, Equatable {
    var id: String
    var text: String
}

/// UUIDs as 16 bytes.
struct Tagged: Codable, Identifiable, FetchableRecord, PersistableRecord, StateModel, Equatable {
    var id: UUID
    var text: String
}

/// UUIDs as text.
struct Spelled: Codable, Identifiable, FetchableRecord, PersistableRecord, StateModel, Equatable {
    var id: UUID
    var text: String

    static func databaseUUIDEncodingStrategy(for column: String) -> DatabaseUUIDEncodingStrategy { .lowercaseString }
}

/// A primary key with a name of its own.
struct Country: Codable, FetchableRecord, PersistableRecord, StateModel, Equatable {
    var code: String
    var name: String

    var stateKey: RecordKey? { RecordKey(code) }
}

/// A primary key of two columns, declared in another order than the table has them.
struct Membership: Codable, FetchableRecord, PersistableRecord, StateModel, Equatable {
    var person: String
    var team: Int64
    var role: String

    var stateKey: RecordKey? { RecordKey(team, person) }
}

/// Another name than the table's.
struct NoteHeading: Codable, FetchableRecord, PersistableRecord, StateModel {
    static let databaseTableName = "note"
    static let stateName = "NoteHeading"
    var id: Int64?
}
