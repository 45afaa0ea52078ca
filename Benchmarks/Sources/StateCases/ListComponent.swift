import TetraState

/// A component that holds one list.
struct ListComponent<Element: StateCodable & Equatable & Sendable>: SavedComponent {
    var items: [Element]

    init(items: [Element]) { self.items = items }

    func prepare(
        arguments: inout StatePreparation, properties: inout StatePreparation
    ) throws(StateError) {
        try properties.collect(items)
    }

    func encodeArguments(into writer: inout StateArchiveWriter) throws(StateError) {}

    func encodeProperties(into writer: inout StateArchiveWriter) throws(StateError) {
        try writer.field("items", items)
    }

    init(arguments: StateArchiveReader, properties: StateArchiveReader) throws {
        self.init(items: try properties.decode("items"))
    }
}

/// A record of a list, kept as it is.
struct Person: StateCodable, Equatable, Sendable {
    var id: Int
    var name: String
    var age: Int?
    var isActive: Bool

    static var stateShape: String { "Person{id:int,name:string,age:int?,isActive:bool}" }

    init(id: Int, name: String, age: Int?, isActive: Bool) {
        (self.id, self.name, self.age, self.isActive) = (id, name, age, isActive)
    }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            try record.field("id", id)
            try record.field("name", name)
            try record.field("age", age)
            try record.field("isActive", isActive)
        }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            Person(
                id: try record.decode("id"), name: try record.decode("name"),
                age: try record.decode("age", default: nil), isActive: try record.decode("isActive"))
        }
    }
}
