import Testing

@testable import TetraState

@Suite("Graphs of objects come back as graphs")
struct ObjectGraphTests {
    /// Unlinks a list from its head, so that its nodes don't release each other in a deep recursion.
    private func unlink(_ head: GraphNode) {
        var node: GraphNode? = head
        while let current = node { (node, current.next) = (current.next, nil) }
    }

    @Test("an instance that several properties reach is one again, for all that one reader restores")
    func identity() throws {
        let shared = GraphNode("shared")
        let (first, second) = (GraphNode("first"), GraphNode("second"))
        (first.next, second.next) = (shared, shared)
        var preparation = StatePreparation()
        for node in [first, second, shared] { try preparation.collect(node) }
        var writer = StateArchiveWriter(preparation)
        try writer.field("first", first)
        try writer.field("list", [second, shared])
        try writer.field("none", GraphNode?.none)
        let archive = try StateArchive(try writer.finish())
        let reader = archive.reader()
        let list = try reader.decode("list", as: [GraphNode].self)
        let again = try reader.decode("first", as: GraphNode.self)
        #expect(list[0].next === list[1])
        #expect(again.next === list[1])
        #expect(list[1].name == "shared")
        #expect(try reader.decode("none", as: GraphNode?.self) == nil)
        let other = try archive.reader().decode("first", as: GraphNode.self)
        #expect(other !== again)
    }

    @Test("cycles: of one node, of two, and a doubly linked list with weak parents")
    func cycles() throws {
        let own = GraphNode("own")
        own.next = own
        defer { own.next = nil }
        let ownAgain = try restored(archived(own), as: GraphNode.self)
        #expect(ownAgain.next === ownAgain)
        ownAgain.next = nil

        let (left, right) = (GraphNode("left"), GraphNode("right"))
        (left.next, right.next) = (right, left)
        defer { left.next = nil }
        let leftAgain = try restored(archived([left, right]), as: [GraphNode].self)
        #expect(leftAgain[0].next === leftAgain[1] && leftAgain[1].next === leftAgain[0])
        leftAgain[0].next = nil

        let tree = GraphNode("root")
        tree.children = ["a", "b"].map(GraphNode.init)
        for child in tree.children { child.parent = tree }
        tree.children[0].next = tree.children[1]
        let treeAgain = try restored(archived(tree), as: GraphNode.self)
        #expect(treeAgain.children.map(\.name) == ["a", "b"])
        #expect(treeAgain.children.allSatisfy { $0.parent === treeAgain })
        #expect(treeAgain.children[0].next === treeAgain.children[1])
    }

    @Test("ten thousand nodes in a row, without deep recursion")
    func longChain() throws {
        let head = GraphNode("0")
        var last = head
        for number in 1..<10_000 {
            let node = GraphNode("\(number)")
            (last.next, node.parent) = (node, last)
            last = node
        }
        let again = try restored(archived(head, limits: .generous), as: GraphNode.self, limits: .generous)
        var (count, node) = (0, GraphNode?.some(again))
        while let current = node {
            #expect(current.name == "\(count)" && (current.next == nil || current.next?.parent === current))
            (count, node) = (count + 1, current.next)
        }
        #expect(count == 10_000)
        unlink(head)
        unlink(again)
    }

    @Test("objects that are hashed by their contents are complete before they are hashed")
    func hashed() throws {
        let labels: Set<TextLabel> = [TextLabel("a"), TextLabel("b"), TextLabel("c")]
        let set = try restored(archived(labels), as: Set<TextLabel>.self)
        #expect(set == labels && set.contains(TextLabel("b")))
        let dictionary = try restored(archived([TextLabel("x"): 1, TextLabel("y"): 2]), as: [TextLabel: Int].self)
        #expect(dictionary[TextLabel("y")] == 2)
        let nested = try restored(archived([Set([[TextLabel("a")]])]), as: [Set<[TextLabel]>].self)
        #expect(nested == [[[TextLabel("a")]]])
        var registry = StateRegistry()
        try registry.register(TextLabel.self)
        var preparation = StatePreparation(registry: registry)
        let any = AnyHashable(TextLabel("q"))
        try preparation.collect(any)
        var writer = StateArchiveWriter(preparation)
        try writer.field("any", Set([any]))
        let reader = try StateArchive(writer.finish()).reader(registry: registry)
        #expect(try reader.decode("any", as: Set<AnyHashable>.self).contains(any))
    }

    @Test("sets and dictionaries of plain values don't hurry the objects beside them")
    func unhurried() throws {
        let shelf = FixedShelf(front: TextLabel("front"), words: ["x", "y"])
        defer { shelf.front.owner = nil }
        let again = try restored(archived(shelf), as: FixedShelf.self)
        #expect(again.front.owner === again)
        #expect(again.words == ["x", "y"] && again.counts == ["a": 1])
        again.front.owner = nil
    }

    @Test("objects inside optionals, dictionaries, tuples and dynamic values")
    func nested() throws {
        let node = GraphNode("n")
        #expect(try restored(archived(["k": GraphNode?.some(node)]), as: [String: GraphNode?].self)["k"]??.name == "n")
        let tuple = try restored(archived(StateTuple(node, node, 3)), as: StateTuple<GraphNode, GraphNode, Int>.self)
        #expect(tuple.values.0 === tuple.values.1)
        var registry = StateRegistry()
        try registry.register(GraphNode.self)
        var preparation = StatePreparation(registry: registry)
        let values = [AnyState(node), AnyState([node])]
        try preparation.collect(values)
        var writer = StateArchiveWriter(preparation)
        try writer.field("any", values)
        let archive = try StateArchive(writer.finish())
        let read = try archive.reader(registry: registry).decode("any", as: [AnyState].self)
        #expect(try read[0].as(GraphNode.self) === read[1].as([GraphNode].self)[0])
        #expect(throws: StateError(.blocked, "")) { try archive.decode("any", as: [AnyState].self) }
    }

    @Test("models that objects hold are collected through cycles and fetched once")
    func models() async throws {
        let (left, right) = (GraphNode("left"), GraphNode("right"))
        (left.next, right.next) = (right, left)
        defer { left.next = nil }
        (left.todo, right.todo) = (Todo(id: 1, title: ""), Todo(id: 2, title: ""))
        let archive = try StateArchive(archived([left, left]))
        #expect(archive.references.count == 2)
        #expect(archive.references(excluding: ["value"]).count == 2)
        let store = Store(1...9)
        var registry = StateRegistry()
        try registry.registerTypes(reachableFrom: Todo.self)
        let resolver = ReferenceResolver(registry, StateValues().with(store))
        let read = try archive.decode("value", as: [GraphNode].self, references: try await resolver.resolve([archive]))
        #expect(read[0].todo?.title == "todo 1" && read[0].next?.todo?.title == "todo 2")
        #expect(store.queries.entries == ["Todo [1, 2]"])
        read[0].next = nil
    }

    @Test("a preparation keeps no instance, whether collecting succeeds or fails")
    func released() throws {
        var preparation = StatePreparation()
        weak var gone: GraphNode?
        weak var failed: GraphNode?
        do {
            let node = GraphNode("n")
            (node.next, gone) = (GraphNode("m"), node)
            try preparation.collect(node)
            try node.prepare(&preparation)
        }
        #expect(gone == nil)
        do {
            let node = GraphNode("n")
            (node.todo, failed) = (Todo(id: nil, title: ""), node)
            #expect(throws: StateError(.unsavedModel, "")) { try preparation.collect([node]) }
            #expect(throws: StateError(.unsavedModel, "")) {
                try preparation.collect(StateTuple(node, Todo(id: nil, title: "")))
            }
        }
        #expect(failed == nil)
    }

    @Test("an instance of a subclass is refused, since it would come back as another type")
    func subclass() throws {
        #expect(throws: StateError(.shapeMismatch, "")) { try archived(Derived() as Base) }
        #expect(throws: Never.self) { try archived(Base()) }
    }
}

private class Base: StateObject {
    class var stateName: String { "App.Base" }
    init() {}
    required init(restoring record: inout StateRecordDecoder) throws(StateError) {}
    func restore(from record: inout StateRecordDecoder) throws(StateError) {}
    func encodeFields(into encoder: inout StateEncoder) throws(StateError) {}
    func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {}
}

private final class Derived: Base {}
