import Foundation
import GRDB
import Tetra

/// The primary key of a row: what a sealed state keeps of a record.
///
/// Most records need not name it: the key is the `id` of an `Identifiable` record, else the column `id`. Any other
/// record writes one out, with its columns in the order of the table's primary key:
///
/// ```swift
/// extension Country: StateModel {
///     var stateKey: RecordKey? { RecordKey(code) }
/// }
/// extension Membership: StateModel {
///     var stateKey: RecordKey? { RecordKey(teamID, personID) }
/// }
/// ```
///
/// Text is compared byte by byte, as SQLite does, and not by what it looks like.
public struct RecordKey: Hashable, Sendable {
    /// The value of one column.
    enum Part: Hashable, Sendable {
        case integer(Int64)
        case text([UInt8])
        case blob([UInt8])
    }

    let parts: [Part]

    /// A key of one column or several; `nil` if one of them is NULL, as in a record that was not inserted yet.
    ///
    /// Floating-point numbers can't be keys.
    public init?(_ columns: (any DatabaseValueConvertible)?...) {
        self.init(columns.map { $0?.databaseValue ?? .null })
    }

    init?(_ columns: [DatabaseValue]) {
        precondition(!columns.isEmpty, "a primary key has at least one column")
        var parts: [Part] = []
        for column in columns {
            switch column.storage {
            case .null: return nil
            case .int64(let number): parts.append(.integer(number))
            case .string(let text): parts.append(.text(Array(text.utf8)))
            case .blob(let data): parts.append(.blob(Array(data)))
            case .double: preconditionFailure("a floating-point number can't be a primary key")
            }
        }
        self.init(parts: parts)
    }

    init(parts: [Part]) {
        self.parts = parts
    }

    /// The values to look for, in the order of the columns.
    var databaseValues: [DatabaseValue] {
        parts.map { part in
            switch part {
            case .integer(let number): number.databaseValue
            case .text(let bytes): String(decoding: bytes, as: UTF8.self).databaseValue
            case .blob(let bytes): Data(bytes).databaseValue
            }
        }
    }
}

extension RecordKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Keys don't belong in logs.
    public var description: String { "RecordKey" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RecordKey: HTMLKeyConvertible {
    /// A single integer or text as it is, so that a row's key in the page reads like its id.
    public var htmlKey: HTMLKey {
        if parts.count == 1 { return parts[0].htmlKey }
        // Each part's length stands before it: ("a", "b-c") and ("a-b", "c") are different keys.
        return HTMLKey(parts.map { "\($0.htmlKey.text.utf8.count):\($0.htmlKey.text)" }.joined())
    }
}

extension RecordKey.Part {
    fileprivate var htmlKey: HTMLKey {
        switch self {
        case .integer(let number): HTMLKey(number)
        case .text(let bytes): HTMLKey(String(decoding: bytes, as: UTF8.self))
        case .blob(let bytes): HTMLKey(bytes: bytes)
        }
    }
}
