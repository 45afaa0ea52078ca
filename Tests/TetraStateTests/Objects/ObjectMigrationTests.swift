import Testing

@testable import TetraState

@Suite("Attempts to read older shapes leave nothing behind")
struct ObjectMigrationTests {
    /// Written as `{node, title}`; today it has a number instead of the title.
    struct Card: StateCodable {
        static var stateShape: String { "Card" }
        static var needsPreparation: Bool { true }
        var node: GraphNode
        var number: Int

        init(node: GraphNode, number: Int) { (self.node, self.number) = (node, number) }
        func encode(into encoder: inout StateEncoder) throws(StateError) {}

        init(from decoder: inout StateDecoder) throws(StateError) {
            let old = StateMigration<Card>(from: OldCard.self) { old in
                Card(node: GraphNode(old.node.name + " \(old.labels.count)"), number: old.title.count)
            }
            self = try decoder.migrating([old]) { decoder throws(StateError) in
                try decoder.record { record throws(StateError) in
                    let node = try record.decode("node", as: GraphNode.self)
                    _ = try record.decode("labels", as: Set<TextLabel>.self)
                    return Card(node: node, number: try record.decode("title"))
                }
            }
        }
    }

    /// The node was of another class then.
    struct OldCard: StateCodable {
        static var stateShape: String { "OldCard" }
        static var needsPreparation: Bool { true }
        var node: OldNode
        var labels: Set<TextLabel> = [TextLabel("a"), TextLabel("b")]
        var title = "three"

        init(node: OldNode) { self.node = node }

        func prepare(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(node) }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record { record throws(StateError) in
                try record.field("node", node)
                try record.field("labels", labels)
                try record.field("title", title)
            }
        }

        init(from decoder: inout StateDecoder) throws(StateError) {
            self = try decoder.record { record throws(StateError) in
                var card = OldCard(node: try record.decode("node"))
                card.labels = try record.decode("labels")
                card.title = try record.decode("title")
                return card
            }
        }
    }

    final class OldNode: StateObject {
        static let stateName = "App.OldNode"
        let name: String

        init(_ name: String) { self.name = name }
        init(restoring record: inout StateRecordDecoder) throws(StateError) { name = try record.decode("name") }
        func restore(from record: inout StateRecordDecoder) throws(StateError) {}
        func encodeFields(into encoder: inout StateEncoder) throws(StateError) { try encoder.field("name", name) }
        func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {}
    }

    @Test("an object that today's shape has built is built again by the older one, as its own class")
    func otherClass() throws {
        let card = OldCard(node: OldNode("n"))
        let bytes = try archived([card, card])
        let read = try restored(bytes, as: [Card].self)
        #expect(read.map(\.number) == [5, 5])
        #expect(read.map(\.node.name) == ["n 2", "n 2"])
    }

    @Test("objects made before the attempt keep their identity and get their variables")
    func before() throws {
        let node = GraphNode("n")
        let (label, other) = (TextLabel("text"), GraphNode("m"))
        node.next = other
        let first = StateTuple(node, label, Trial(label: label, word: "word"), other)
        let read = try restored(archived(first), as: StateTuple<GraphNode, TextLabel, Trial, GraphNode>.self).values
        #expect(read.0.next === read.3)
        #expect(read.1.text == "text" && read.2.label === read.1)
        #expect(read.2.word == "word migrated")
    }

    /// Fails at first, after all objects have been finished for a set.
    struct Trial: StateCodable {
        static var stateShape: String { "Trial" }
        static var needsPreparation: Bool { true }
        var label: TextLabel
        var word: String

        init(label: TextLabel, word: String) { (self.label, self.word) = (label, word) }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.list(count: 2) { encoder throws(StateError) in
                try Set([label]).encode(into: &encoder)
                encoder.text(word)
            }
        }

        init(from decoder: inout StateDecoder) throws(StateError) {
            let old = StateMigration<Trial>(from: StateTuple<Set<TextLabel>, String>.self) { old in
                Trial(label: try #require(old.values.0.first), word: old.values.1 + " migrated")
            }
            self = try decoder.migrating([old]) { decoder throws(StateError) in
                let tuple = try decoder.value(as: StateTuple<Set<TextLabel>, Int>.self)
                return Trial(label: tuple.values.0.first ?? TextLabel(), word: "")
            }
        }
    }

    /// Tries three shapes at each level, and each of them reads what is inside.
    struct Doubling: StateCodable {
        static var stateShape: String { "Doubling" }
        func encode(into encoder: inout StateEncoder) throws(StateError) {}
        init() {}
        init(from decoder: inout StateDecoder) throws(StateError) {
            let again = StateMigration<Doubling>(from: Inner.self) { _ in Doubling() }
            self = try decoder.migrating([again, again]) { decoder throws(StateError) in
                _ = try Inner(from: &decoder)
                return Doubling()
            }
        }

        struct Inner: StateCodable {
            static var stateShape: String { "Inner" }
            func encode(into encoder: inout StateEncoder) throws(StateError) {}
            init(from decoder: inout StateDecoder) throws(StateError) {
                try decoder.record { record throws(StateError) in
                    _ = try record.decode("inside", as: Doubling.self)
                    _ = try record.decode("missing", as: Int.self)
                }
            }
        }
    }

    @Test("older shapes inside older shapes end: the attempts don't double without bound")
    func bounded() {
        let level = [0xC1] + FieldTag("inside").rawValue.bigEndianBytes
        let bytes = forged(Array([[UInt8]](repeating: level, count: 60).joined()) + [5])
        let limits = StateLimits(maximumBytes: 4_096)
        #expect(throws: StateError(.limitExceeded, "")) { try restored(bytes, as: Doubling.self, limits: limits) }
    }
}
