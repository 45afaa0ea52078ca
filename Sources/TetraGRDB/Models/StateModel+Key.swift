import Foundation
import GRDB
import Tetra

extension StateModel where Self: TableRecord {
    /// The name of the table, so that a type can be renamed without making saved states useless.
    ///
    /// Two types that stand for rows of one table must each write out a name of their own.
    public static var stateName: String { databaseTableName }
}

extension StateModel where Self: TableRecord & EncodableRecord {
    /// The column `id`, as the record encodes it; `nil` as long as the record was not inserted.
    ///
    /// A record with another primary key is `Identifiable` or writes out `stateKey`.
    public var stateKey: RecordKey? {
        guard let columns = try? databaseDictionary else { return nil }
        guard let id = columns["id"] ?? columns.first(where: { $0.key.lowercased() == "id" })?.value else {
            preconditionFailure(
                """
                \(Self.self) has no column `id`. Make it Identifiable by its primary key, or write out the key: \
                var stateKey: RecordKey? { RecordKey(code) }
                """)
        }
        return RecordKey([id])
    }
}

extension StateModel where Self: TableRecord & EncodableRecord & Identifiable, ID: DatabaseValueConvertible {
    /// The record's `id`; `nil` as long as the record was not inserted.
    public var stateKey: RecordKey? {
        guard let uuid = id as Any as? UUID else { return RecordKey([id.databaseValue]) }
        switch Self.databaseUUIDEncodingStrategy(for: "id") {
        case .deferredToUUID: return RecordKey([uuid.databaseValue])
        case .uppercaseString: return RecordKey([uuid.uuidString.databaseValue])
        case .lowercaseString: return RecordKey([uuid.uuidString.lowercased().databaseValue])
        }
    }
}
