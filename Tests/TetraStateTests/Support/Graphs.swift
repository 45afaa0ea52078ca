@testable import TetraState

/// A node of any graph, as `@StateCodable` would save it.
final class GraphNode: StateObject {
    static let stateName = "App.GraphNode"

    let name: String
    var next: GraphNode?
    weak var parent: GraphNode?
    var children: [GraphNode] = []
    var todo: Todo?

    init(_ name: String) { self.name = name }

    init(restoring record: inout StateRecordDecoder) throws(StateError) {
        name = try record.decode("name")
    }

    func restore(from record: inout StateRecordDecoder) throws(StateError) {
        next = try record.decode("next", default: nil)
        parent = try record.decode("parent", default: nil)
        children = try record.decode("children", default: [])
        todo = try record.decode("todo", default: nil)
    }

    func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.field("name", name)
        try encoder.field("next", next)
        try encoder.field("parent", parent)
        try encoder.field("children", children)
        try encoder.field("todo", todo)
    }

    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(next)
        try preparation.collect(parent)
        try preparation.collect(children)
        try preparation.collect(todo)
    }
}

/// A list whose links are constants, so that each instance needs the next one to be made.
final class FixedLink: StateObject {
    static let stateName = "App.FixedLink"

    let next: FixedLink?

    init(_ next: FixedLink?) { self.next = next }

    init(restoring record: inout StateRecordDecoder) throws(StateError) { next = try record.decode("next") }
    func restore(from record: inout StateRecordDecoder) throws(StateError) {}
    func encodeFields(into encoder: inout StateEncoder) throws(StateError) { try encoder.field("next", next) }
    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(next) }
}

/// An object that is hashed by what it holds, all of it variables.
final class TextLabel: StateObject, Hashable {
    static let stateName = "App.TextLabel"

    var text = ""
    var owner: FixedShelf?

    init(_ text: String = "", owner: FixedShelf? = nil) { (self.text, self.owner) = (text, owner) }

    init(restoring record: inout StateRecordDecoder) throws(StateError) {}

    func restore(from record: inout StateRecordDecoder) throws(StateError) {
        text = try record.decode("text", default: "")
        owner = try record.decode("owner", default: nil)
    }

    func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.field("owner", owner)
        try encoder.field("text", text)
    }

    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(owner) }

    static func == (left: TextLabel, right: TextLabel) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// An object with constants of all kinds, one of which leads back to it.
final class FixedShelf: StateObject {
    static let stateName = "App.FixedShelf"

    let front: TextLabel
    let words: Set<String>
    let counts: [String: Int]

    init(front: TextLabel, words: Set<String>) {
        (self.front, self.words, counts) = (front, words, ["a": 1])
        front.owner = self
    }

    init(restoring record: inout StateRecordDecoder) throws(StateError) {
        front = try record.decode("front")
        words = try record.decode("words")
        counts = try record.decode("counts")
    }

    func restore(from record: inout StateRecordDecoder) throws(StateError) {}

    func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.field("front", front)
        try encoder.field("words", words)
        try encoder.field("counts", counts)
    }

    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(front) }
}

extension StateLimits {
    static let generous = StateLimits(maximumBytes: 4_000_000, maximumValues: 1_000_000)
}
