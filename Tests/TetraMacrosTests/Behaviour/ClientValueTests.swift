@testable import Tetra
@testable import TetraHTML
import Testing

@Suite("Client values of properties and methods")
struct ClientValueTests {
    let item = TodoItem(todo: Todo(id: 1, title: ""))

    @Test("writable and local properties are bindings, read-only ones expressions, each of the property's type")
    func properties() {
        let title: ClientBinding<String> = item.$title
        let votes: ClientExpression<Int> = item.$votes
        let editing: ClientBinding<Bool> = item.$editing
        let shade: ClientBinding<Color> = item.$shade
        let due: ClientBinding<Int> = item.$due
        #expect([title.name, editing.name, shade.name, due.name] == ["title", "editing", "shade", "due"])
        #expect(votes.clientNode == .get("votes"))
    }

    @Test("a method is called with its labels and defaults")
    func defaults() {
        #expect(item.$rename(to: "x") == .call("rename", [text("x"), .literal(.bool(false))]))
        #expect(item.$rename(to: "x", twice: true) == .call("rename", [text("x"), .literal(.bool(true))]))
        #expect(item.$delete() == .call("delete", []))
        #expect(
            item.$paint(in: 2, for: nil)
                == .call("paint", [text("blue"), .literal(.number(2)), .literal(.null)]))
    }

    @Test("each argument is a value of Swift or of the page, freely mixed")
    func mixed() {
        #expect(item.$rename(to: item.$title) == .call("rename", [.get("title"), .literal(.bool(false))]))
        #expect(item.$rename(to: "x", twice: item.$editing) == .call("rename", [text("x"), .get("editing")]))
        #expect(
            item.$rename(to: item.$title, twice: item.$editing) == .call("rename", [.get("title"), .get("editing")]))
        #expect(
            item.$paint(.red, in: item.$votes, for: nil)
                == .call("paint", [text("red"), .get("votes"), .literal(.null)]))
        #expect(
            item.$paint(item.$shade, in: 1, for: nil)
                == .call("paint", [.get("shade"), .literal(.number(1)), .literal(.null)]))
    }

    @Test("with many parameters all come from the page, those with defaults given or left out")
    func many() {
        let rest: [ClientNode] = [.literal(.number(9)), .literal(.number(10)), .literal(.bool(true))]
        #expect(item.$page(by: "x") == .call("page", rest + [text("x")]))
        #expect(item.$page(by: item.$title) == .call("page", rest + [.get("title")]))
        #expect(
            item.$page(item.$votes, 5, sorted: item.$editing, by: "x")
                == .call("page", [.get("votes"), .literal(.number(5)), .get("editing"), text("x")]))
    }

    @Test("defaults may speak of the component's own declarations")
    func ownDefaults() {
        #expect(Paged().$sort() == .call("sort", [text("up")]))
        #expect(Paged().$sort(.down) == .call("sort", [text("down")]))
        #expect(
            Listing<Todo>(items: []).$choose(1)
                == .call(
                    "choose", [.literal(.number(1)), text("done"), .literal(.bool(false)), text("")]))
    }

    @Test("a method tells whether a call is under way")
    func running() {
        let isRunning: ClientExpression<Bool> = item.$delete.isRunning
        #expect(isRunning.clientNode == .running("delete"))
    }

    @Test("backticks are no part of a name in the page")
    func backticks() {
        let labels = Labels(1, for: "")
        #expect(labels.$default.name == "default")
        #expect(labels.$repeat(while: true, 1) == .call("repeat", [.literal(.bool(true)), .literal(.number(1))]))
        #expect(labels.$repeat.isRunning.clientNode == .running("repeat"))
    }

    private func text(_ string: String) -> ClientNode { .literal(.string(string)) }
}
