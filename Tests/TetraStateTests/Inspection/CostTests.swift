import Testing

@testable import TetraState

@Suite("What each property brings into an archive")
struct CostTests {
    @Test("its value, and what stands elsewhere for its sake, once")
    func costs() throws {
        let (shared, alone) = (GraphNode("shared"), GraphNode("alone"))
        let todo = Todo(id: 300, title: "")
        alone.todo = todo
        var preparation = StatePreparation()
        try preparation.collect(todo)
        try preparation.collect([shared, alone])
        var writer = StateArchiveWriter(preparation)
        try writer.field("number", 5)
        try writer.field("first", "a text that is long enough")
        try writer.field("again", ["a text that is long enough", "a text that is long enough"])
        try writer.field("node", shared)
        try writer.field("nodes", [shared, alone])
        try writer.field("todo", todo)
        let contents = try StateArchive(writer.finish()).contents()
        let costs = contents.costs
        func cost(_ name: String) -> Int? { costs[FieldTag(name).rawValue] }
        #expect(cost("number") == 3)
        #expect(cost("first") == 2 + 2 + 27)
        #expect(cost("again") == 2 + 1 + 2 * 2)
        #expect(cost("node") == 2 + 2 + contents.objects[0].range.count)
        // The key stands there for the node's sake, which comes before the to-do.
        #expect(cost("nodes") == 2 + 1 + 2 * 2 + contents.objects[1].range.count + 3)
        #expect(cost("todo") == 2 + 2)
        #expect(costs.count == 6)
    }

    @Test("a long chain of instances is counted without deep recursion")
    func chain() throws {
        let first = GraphNode("0")
        var last = first
        for number in 1..<5_000 {
            let next = GraphNode("\(number)")
            (last.next, last) = (next, next)
        }
        let bytes = try archived(first, limits: .generous)
        let contents = try StateArchive(bytes, limits: .generous).contents()
        #expect(contents.objects.count == 5_000)
        #expect(contents.costs == [FieldTag("value").rawValue: 4 + contents.objects.reduce(0) { $0 + $1.range.count }])
        var node: GraphNode? = first
        while let current = node { (node, current.next) = (current.next, nil) }
    }
}
