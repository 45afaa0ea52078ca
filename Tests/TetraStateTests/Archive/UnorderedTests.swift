import Testing

@testable import TetraState

/// Sets and dictionaries have another order in each instance; their archives have one.
@Suite("Equal collections give equal archives")
struct UnorderedTests {
    /// The same members, put in one after the other in different orders and with different room to spare.
    private func sets<Element: Hashable>(of elements: [Element]) -> [Set<Element>] {
        (0..<8).map { round in
            var set = Set<Element>(minimumCapacity: round * 20)
            for element in round % 2 == 0 ? elements : elements.reversed() { set.insert(element) }
            return set
        }
    }

    private func dictionaries<Value>(of values: [Value]) -> [[String: Value]] {
        sets(of: Array(values.indices)).map { order in
            var dictionary: [String: Value] = Dictionary(minimumCapacity: order.capacity)
            for index in order { dictionary["\(index)"] = values[index] }
            return dictionary
        }
    }

    private func archives<Value: StateCodable>(_ values: [Value]) throws -> Set<[UInt8]> {
        Set(try values.map { try archived($0) })
    }

    @Test("sets of objects, told apart by what they hold")
    func objects() throws {
        let labels = "abcdefghijklm".map { TextLabel(String($0)) }
        #expect(try archives(sets(of: labels)).count == 1)
        let nested = sets(of: labels).map { set in Set([set, [TextLabel("x"), TextLabel("y")]]) }
        #expect(try archives(nested).count == 1)
        #expect(try archives(nested.map { Set([$0]) }).count == 1)
        #expect(try archives(sets(of: labels).map { StateTuple(labels[3], $0) }).count == 1)
    }

    @Test("dictionaries whose values are objects that lead to others")
    func values() throws {
        let nodes = (0..<12).map { GraphNode("\($0)") }
        for (index, node) in nodes.enumerated() { node.children = [GraphNode("child of \(index)")] }
        #expect(try archives(dictionaries(of: nodes)).count == 1)
        #expect(try archives(dictionaries(of: nodes).map { StateTuple(nodes[5], $0) }).count == 1)
    }

    @Test("what comes back and is saved again gives the same bytes")
    func again() throws {
        let labels = Set("abcdefghijklm".map { TextLabel(String($0)) })
        let bytes = try archived(labels)
        for _ in 0..<4 { #expect(try archived(restored(bytes, as: Set<TextLabel>.self)) == bytes) }
    }

    @Test("models in dictionaries, also of several types")
    func models() throws {
        let todos = (0..<20).map { Todo(id: 300 - $0, title: "") }
        let authors = (0..<20).map { Author(name: "author \($0)") }
        #expect(try archives(dictionaries(of: todos)).count == 1)
        let both = zip(dictionaries(of: todos), dictionaries(of: authors)).map { StateTuple($0, $1) }
        #expect(try archives(both).count == 1)
        let owners = todos.map { todo in
            let node = GraphNode("n")
            node.todo = todo
            return node
        }
        #expect(try archives(dictionaries(of: owners)).count == 1)
    }

    @Test("a set of sets, as deep as it may be, is not written twice at every level")
    func depth() throws {
        let deep = (0..<60).reduce(Nested.label(TextLabel("x"))) { inside, _ in .all([inside, .label(TextLabel("y"))]) }
        let took = try ContinuousClock().measure { _ = try archived(deep) }
        #expect(took < .seconds(10))
    }

    /// A set of sets without end.
    private indirect enum Nested: StateCodable, Hashable {
        case label(TextLabel)
        case all(Set<Nested>)

        static var stateShape: String { "Nested" }
        static var needsPreparation: Bool { true }

        func prepare(_ preparation: inout StatePreparation) throws(StateError) {
            switch self {
            case .label(let label): try preparation.collect(label)
            case .all(let set): try preparation.collect(set)
            }
        }

        func encode(into encoder: inout StateEncoder) throws(StateError) {
            switch self {
            case .label(let label): try encoder.value(label)
            case .all(let set): try encoder.value(set)
            }
        }

        init(from decoder: inout StateDecoder) throws(StateError) {
            self = decoder.isAtList ? .all(try decoder.value()) : .label(try decoder.value())
        }
    }
}
