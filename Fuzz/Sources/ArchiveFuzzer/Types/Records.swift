import TetraState

/// A record as a person would write it by hand, which holds others of its kind.
struct Person: StateCodable, Hashable {
    var name: String
    var age: Int?
    var friends: [Person] = []

    static var stateShape: String { "Person" }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("name", name)
            try record.field("age", age)
            try record.field("friends", friends)
        }
    }
}

extension Person {
    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            Person(
                name: try record.decode("name"), age: try record.decode("age", default: nil),
                friends: try record.decode("friends", default: []))
        }
    }
}

enum Filter: String, StateCodable { case all, open, done }

struct Flags: OptionSet, StateCodable, Hashable {
    let rawValue: UInt8
}
