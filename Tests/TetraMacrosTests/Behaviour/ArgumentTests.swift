import Tetra
import Testing

@Suite("Saving of load arguments")
struct ArgumentTests {
    let todo = Todo(id: 4, title: "milk")

    @Test("arguments come back, models by reference")
    func roundTrip() throws {
        let archive = try TodoItem.Arguments(todo: todo, loud: true).saved()
        #expect(archive.references.count == 1)
        let restored = try TodoItem.Arguments(
            from: archive.reader(references: references(Todo(id: 4, title: "cheese"))))
        #expect(restored.todo.title == "cheese")
        #expect(restored.loud)
    }

    @Test("arguments are saved under their labels, and under the name where there is none")
    func savedNames() throws {
        let archive = try Labels.Arguments(2, for: "you", in: "x").saved()
        #expect(archive.contains("count") && archive.contains("for") && archive.contains("in"))
        #expect(!archive.contains("switch"))
        #expect(try Labels.Arguments(from: archive.reader()).switch == "you")
    }

    @Test("an argument that the archive does not hold takes its default")
    func defaults() throws {
        var writer = StateArchiveWriter()
        try writer.field("count", 2)
        try writer.field("for", "you")
        let restored = try Labels.Arguments(from: StateArchive(writer.finish()).reader())
        #expect(restored.in == "here")
        let paged = try Paged.Arguments(
            from: StateArchive(StateArchiveWriter().finish()).reader())
        #expect(paged.size == 20)
    }

    @Test("an argument without a default must be there")
    func missing() throws {
        let archive = try StateArchive(StateArchiveWriter().finish())
        #expect(throws: (any Error).self) {
            try TodoItem.Arguments(from: archive.reader())
        }
    }

    @Test("a row that is gone is stale, and nil where the argument is optional")
    func gone() async throws {
        let archive = try Rows.Arguments(first: todo, rest: []).saved()
        #expect(throws: (any Error).self) {
            try Rows.Arguments(from: archive.reader())
        }
        let restored = try Rows.Arguments(from: archive.reader(references: references(todo)))
        #expect(restored.first == todo)
    }

    @Test("the shape tells saved names and types in order")
    func shape() {
        let expected = "todo:\(Todo.stateShape),loud:\(Bool.stateShape)"
        #expect(TodoItem.Arguments.stateShape == expected)
        #expect(
            Labels.Arguments.stateShape == "count:\(Int.stateShape),for:\(String.stateShape),in:\(String.stateShape)")
        #expect(Counter.Arguments.stateShape == "")
    }

    @Test("models are found in arguments, optionals, arrays and properties")
    func models() {
        var visitor = StateTypeVisitor()
        Rows.Arguments.visitStateTypes(&visitor)
        #expect(visitor.models.count == 1)
        var ofProperties = StateTypeVisitor()
        Listing<Todo>.visitStateTypes(&ofProperties)
        #expect(ofProperties.models.count == 1)
        var ofNone = StateTypeVisitor()
        Counter.visitStateTypes(&ofNone)
        #expect(ofNone.models.isEmpty)
    }
}
