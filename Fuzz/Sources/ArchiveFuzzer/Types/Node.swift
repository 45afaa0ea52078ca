import TetraState

/// A class whose instances may form any graph.
final class Node: StateObject {
    static let stateName = "App.Node"

    let name: String
    let origin: Node?
    var next: Node?
    var neighbours: [Node] = []

    init(_ name: String, origin: Node? = nil) {
        (self.name, self.origin) = (name, origin)
        Self.made.append(self)
    }

    init(restoring record: inout StateRecordDecoder) throws(StateError) {
        (name, origin) = (try record.decode("name"), try record.decode("origin"))
        Self.made.append(self)
    }

    func restore(from record: inout StateRecordDecoder) throws(StateError) {
        next = try record.decode("next", default: nil)
        neighbours = try record.decode("neighbours", default: [])
    }

    func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.field("name", name)
        try encoder.field("origin", origin)
        try encoder.field("next", next)
        try encoder.field("neighbours", neighbours)
    }

    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(origin)
        try preparation.collect(next)
        try preparation.collect(neighbours)
    }
}

extension Node {
    /// A ring of three, each of which knows the others.
    static func ring() -> Node {
        let first = Node("first")
        let others = [Node("second", origin: first), Node("third", origin: first)]
        first.next = others[0]
        others[0].next = others[1]
        others[1].next = first
        first.neighbours = others + [first]
        return first
    }

    /// All that an input made; cycles would keep them for ever. libFuzzer runs one input after another on one thread.
    nonisolated(unsafe) private static var made: [Node] = []

    static func releaseAll() {
        for node in made { (node.next, node.neighbours) = (nil, []) }
        made.removeAll()
    }
}
