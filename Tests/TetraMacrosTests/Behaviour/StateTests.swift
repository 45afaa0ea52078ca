import Tetra
import Testing

@Suite("Saving of properties")
struct StateTests {
    let todo = Todo(id: 4, title: "milk")

    @Test("the list of properties has names and access in source order")
    func properties() {
        #expect(
            TodoItem.properties == [
                .init("title", .writable), .init("votes", .readOnly), .init("editing", .local),
                .init("draft", .private), .init("color", .private), .init("todo", .private),
                .init("cache", .transient), .init("shade", .writable), .init("secret", .private),
                .init("due", .writable),
            ])
        #expect(Listing<Todo>.properties.map(\.name) == ["items", "index", "kind", "chosen"])
    }

    @Test("private and public properties come back by name, of whatever type")
    func roundTrip() throws {
        var item = TodoItem(todo: todo)
        item.title = "t"
        item.votes = 9
        item.draft = "d"
        item.color = .blue
        item.todo = todo
        item.due = 2
        _ = item.tellSecret()
        let archive = try item.saved()
        var restored = TodoItem(todo: todo)
        try restored.restore(archive, references(todo))
        #expect(restored.title == "t")
        #expect(restored.votes == 9)
        #expect(restored.draft == "d")
        #expect(restored.color == .blue)
        #expect(restored.todo == todo)
        #expect(restored.due == 2)
        #expect(restored.tellSecret() == 9)
    }

    @Test("local and transient properties are never saved and have no shape")
    func neverSaved() throws {
        let archive = try TodoItem(todo: todo).saved()
        for name in ["editing", "cache"] {
            #expect(!archive.contains(FieldTag(name)))
            #expect(TodoItem.stateShape(ofProperty: TodoItem.index(of: name)) == nil)
        }
    }

    @Test("a property without a default that nothing set is left out")
    func unset() throws {
        let archive = try TodoItem(todo: todo).saved()
        #expect(!archive.contains("todo") && !archive.contains("due"))
        #expect(archive.contains("draft"))
    }

    @Test("what the archive does not hold keeps its default")
    func missing() throws {
        var item = TodoItem(todo: todo)
        try item.restore(StateArchive(StateArchiveWriter().finish()))
        #expect(item.votes == 3)
        #expect(item.color == .red)
        #expect(item.unsetProperty == "todo")
    }

    @Test("shapes are those of the types, inferred ones included")
    func shapes() {
        func shape(_ name: String) -> String? { TodoItem.stateShape(ofProperty: TodoItem.index(of: name)) }
        #expect(shape("title") == String.stateShape)
        #expect(shape("draft") == String?.stateShape)
        #expect(shape("color") == Color.stateShape)
        #expect(shape("todo") == Todo.stateShape)
        #expect(TodoItem.stateShape(ofProperty: 99) == nil)
        #expect(Listing<Todo>.stateShape(ofProperty: 3) == Todo?.stateShape)
    }

    @Test("only writable properties are copied")
    func copy() {
        var source = TodoItem(todo: todo)
        source.title = "t"
        source.votes = 9
        source.due = 2
        var item = TodoItem(todo: todo)
        for index in TodoItem.properties.indices { item.copyProperty(index, from: source) }
        #expect(item.title == "t")
        #expect(item.due == 2)
        #expect(item.votes == 3)
    }
}
