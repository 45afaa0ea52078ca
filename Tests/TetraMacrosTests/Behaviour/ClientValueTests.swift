@testable import Tetra
@testable import TetraHTML
import Testing

@Suite("Client values of properties and methods")
struct ClientValueTests {
    let item = TodoItem(todo: Todo(id: 1, title: ""))

    @Test("writable and local properties are bindings, read-only ones are not, each of the property's type")
    func properties() {
        let title: ClientBinding<String> = item.$title
        let votes: ClientReadOnly<Int> = item.$votes
        let editing: ClientBinding<Bool> = item.$editing
        let shade: ClientBinding<Color> = item.$shade
        let due: ClientBinding<Int> = item.$due
        #expect(
            [title.clientName, editing.clientName, shade.clientName, due.clientName] == [
                "title", "editing", "shade", "due",
            ])
        #expect(votes.clientNode == .get("votes"))
    }

    @Test("a method is called with its labels and defaults")
    func defaults() {
        #expect(item.$rename(to: "x").clientAction == .call("rename", [text("x"), .literal(.bool(false))]))
        #expect(item.$rename(to: "x", twice: true).clientAction == .call("rename", [text("x"), .literal(.bool(true))]))
        #expect(item.$delete().clientAction == .call("delete", []))
        #expect(
            item.$paint(in: 2, for: nil).clientAction
                == .call("paint", [text("blue"), .literal(.number(2)), .literal(.null)]))
    }

    @Test("each argument is a value of Swift or of the page, freely mixed")
    func mixed() {
        #expect(item.$rename(to: item.$title).clientAction == .call("rename", [.get("title"), .literal(.bool(false))]))
        #expect(
            item.$rename(to: "x", twice: item.$editing).clientAction == .call("rename", [text("x"), .get("editing")]))
        #expect(
            item.$rename(to: item.$title, twice: item.$editing).clientAction
                == .call("rename", [.get("title"), .get("editing")]))
        #expect(
            item.$paint(.red, in: item.$votes, for: nil).clientAction
                == .call("paint", [text("red"), .get("votes"), .literal(.null)]))
        #expect(
            item.$paint(item.$shade, in: 1, for: nil).clientAction
                == .call("paint", [.get("shade"), .literal(.number(1)), .literal(.null)]))
    }

    @Test("with many parameters all come from the page, those with defaults given or left out")
    func many() {
        let rest: [ClientNode] = [.literal(.number(9)), .literal(.number(10)), .literal(.bool(true))]
        #expect(item.$page(by: "x").clientAction == .call("page", rest + [text("x")]))
        #expect(item.$page(by: item.$title).clientAction == .call("page", rest + [.get("title")]))
        #expect(
            item.$page(item.$votes, 5, sorted: item.$editing, by: "x").clientAction
                == .call("page", [.get("votes"), .literal(.number(5)), .get("editing"), text("x")]))
    }

    @Test("defaults may speak of the component's own declarations")
    func ownDefaults() {
        #expect(Paged().$sort().clientAction == .call("sort", [text("up")]))
        #expect(Paged().$sort(.down).clientAction == .call("sort", [text("down")]))
        #expect(
            Listing<Todo>(items: []).$choose(1).clientAction
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
        #expect(labels.$default.clientName == "default")
        #expect(
            labels.$repeat(while: true, 1).clientAction
                == .call("repeat", [.literal(.bool(true)), .literal(.number(1))]))
        #expect(labels.$repeat.isRunning.clientNode == .running("repeat"))
    }

    @Test("a call has the type of what the method returns")
    func results() {
        let rename: ClientCall<Bool> = item.$rename(to: "x")
        let delete: ClientCall<Void> = item.$delete()
        let paint: ClientCall<[Int]> = item.$paint(in: 2, for: nil)
        #expect([rename.clientAction, delete.clientAction, paint.clientAction].count == 3)
        #expect(
            item.$rename(to: "x").then { isDouble in item.$editing.set(isDouble) }
                != item.$rename(to: "x"))
    }

    @Test("a method that asks first says so at each call, and a call's own question takes its place")
    func questions() {
        let watching = Watching()
        #expect(watching.$forget() == ClientCall("forget", [], asksFirst: true))
        #expect(watching.$forget() != ClientCall("forget", []))
        #expect(watching.$forget().confirm("Sure?") == ClientCall<Void>("forget", []).confirm("Sure?"))
        #expect(Watching.methods.last == .init("forget", .confirm("Forget it?")))
    }

    private func text(_ string: String) -> ClientNode { .literal(.string(string)) }
}
