import Tetra
import Testing

@Suite("Initialisers and load arguments")
struct InitializerTests {
    let todo = Todo(id: 4, title: "milk")

    @Test("a component takes what `load` takes, with its defaults")
    func arguments() {
        let quiet = TodoItem(todo: todo).componentInstance.arguments
        #expect(quiet?.todo == todo)
        #expect(quiet?.loud == false)
        #expect(TodoItem(todo: todo, loud: true).componentInstance.arguments?.loud == true)
    }

    @Test("labels stay as `load` has them: none, keywords, and the same as the name")
    func labels() {
        let arguments = Labels(2, for: "you").componentInstance.arguments
        #expect(arguments?.count == 2)
        #expect(arguments?.switch == "you")
        #expect(arguments?.in == "here")
    }

    @Test("defaults may speak of the component's own declarations")
    func ownDefaults() {
        let arguments = Paged().componentInstance.arguments
        #expect(arguments?.size == 20)
        #expect(arguments?.order == .down)
    }

    @Test("a component without `load`, or whose `load` takes nothing, is made of nothing")
    func noArguments() {
        #expect(Counter().componentInstance.arguments != nil)
        #expect(Counter.Arguments.self == NoArguments.self)
        #expect(Clock.Arguments.self == NoArguments.self)
    }

    @Test("`load` gets the arguments under their labels")
    func load() async throws {
        var item = TodoItem(todo: todo, loud: true)
        _ = try await item.loadedProperties()
        #expect(item.todo == todo)
        #expect(item.title == "MILK")

        var labels = Labels(2, for: "you", in: "there")
        _ = try await labels.loadedProperties()
        #expect(labels.in == "thereyou")
        #expect(labels.default == 2)
    }

    @Test("whether `load` can suspend is what its signature says")
    func suspension() {
        #expect(TodoItem.loadCanSuspend)
        #expect(Listing<Todo>.loadCanSuspend)
        #expect(!Clock.loadCanSuspend)
        #expect(!Labels.loadCanSuspend)
        #expect(!Counter.loadCanSuspend)
    }

    @Test("a sole model is the key, several arguments or other types are none")
    func automaticKey() {
        #expect(Row(todo).componentInstance.arguments?.automaticKey == 4.htmlKey)
        #expect(Row(Todo(id: nil, title: "")).componentInstance.arguments?.automaticKey == nil)
        #expect(TodoItem(todo: todo).componentInstance.arguments?.automaticKey == nil)
        #expect(Shown(title: "x").componentInstance.arguments?.automaticKey == nil)
        #expect(Counter().componentInstance.arguments?.automaticKey == nil)
    }

    @Test("initial values are worked out once, and the client value's copy never")
    func evaluatedOnce() {
        let start = Evaluations.next()
        let component = Evaluated()
        #expect(Set([component.inferred, component.annotated]) == [start + 1, start + 2])
        #expect(component.$inferred.clientName == "inferred")
        #expect(Evaluations.next() == start + 3)
    }
}
