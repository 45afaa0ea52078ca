@testable import TetraState

/// An archive with one property, `value`.
func archived<Value: StateCodable>(_ value: Value, limits: StateLimits = .default) throws -> [UInt8] {
    var preparation = StatePreparation()
    try preparation.collect(value)
    var writer = StateArchiveWriter(preparation, limits: limits)
    try writer.field("value", value)
    return try writer.finish()
}

/// The value of an archive's one property.
func restored<Value: StateCodable>(
    _ bytes: [UInt8], as type: Value.Type = Value.self, limits: StateLimits = .default
) throws -> Value {
    try StateArchive(bytes, limits: limits).decode("value", as: type)
}

/// An archive whose one property, `value`, is these bytes as they stand.
func forged(_ value: [UInt8]) -> [UInt8] {
    [0x10, 0xC1] + FieldTag("value").rawValue.bigEndianBytes + value
}

/// A record as a person would write it by hand.
struct Person: StateCodable, Equatable {
    var name: String
    var age: Int?
    var friends: [Person] = []

    static var stateShape: String { "Person" }

    init(name: String, age: Int? = nil, friends: [Person] = []) {
        (self.name, self.age, self.friends) = (name, age, friends)
    }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("name", name)
            try record.field("age", age)
            try record.field("friends", friends)
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            Person(
                name: try record.decode("name"), age: try record.decode("age", default: nil),
                friends: try record.decode("friends", default: []))
        }
    }
}

enum Filter: String, StateCodable, CaseIterable { case all, open, done }

enum Level: Int, StateCodable, CaseIterable { case low = -1, high = 1_099_511_627_776 }

struct Options: OptionSet, StateCodable, Hashable {
    let rawValue: UInt8
}
