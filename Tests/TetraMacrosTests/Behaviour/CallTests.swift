import Tetra
import Testing

@Suite("Calls of public methods")
struct CallTests {
    @Test("the list of methods has names in source order, and whether they update")
    func methods() {
        #expect(
            TodoItem.methods == [
                .init("rename"), .init("delete", updates: false), .init("paint"), .init("page"),
            ])
        #expect(Clock.methods.isEmpty)
        #expect(Labels.methods == [.init("repeat")])
    }

    @Test("arguments are read into the declared types and the result goes to the page")
    func call() async throws {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        let result = try await item.perform(try TodoItem.call("rename", .string("x"), .bool(true)))
        #expect(item.title == "xx")
        #expect(result == .bool(true))

        let painted = try await item.perform(try TodoItem.call("paint", .string("green"), .number(2), .null))
        #expect(item.color == .green)
        #expect(painted == .array([.number(2)]))
    }

    @Test("a method without a result has none for the page")
    func noResult() async throws {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        #expect(try await item.perform(try TodoItem.call("delete")) == nil)
        #expect(item.votes == -1)
    }

    @Test("what a method throws is thrown")
    func throwing() async throws {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        item.votes = 4
        await #expect(throws: StaleStateError.self) {
            try await item.perform(try TodoItem.call("delete"))
        }
    }

    @Test("a wrong argument is refused with its path before anything runs")
    func wrongType() throws {
        #expect(path { try TodoItem.call("rename", .number(1), .bool(true)) }?.contains("[0]") == true)
        #expect(path { try TodoItem.call("rename", .string("x"), .string("y")) }?.contains("[1]") == true)
        #expect(path { try TodoItem.call("paint", .string("mauve"), .number(2), .null) }?.contains("[0]") == true)
        #expect(path { try TodoItem.call("paint", .string("red"), .number(2.5), .null) }?.contains("[1]") == true)
    }

    @Test("a missing argument and one too many are refused")
    func wrongNumber() {
        #expect(throws: PageValueError.self) { try TodoItem.call("rename", .string("x")) }
        #expect(throws: PageValueError.self) { try TodoItem.call("rename", .string("x"), .bool(true), .null) }
        #expect(throws: PageValueError.self) { try TodoItem.call("delete", .null) }
    }

    @Test("keywords as names and labels, and parameters without a name, are called like any other")
    func keywords() async throws {
        var labels = Labels(1, for: "")
        #expect(try await labels.perform(try Labels.call("repeat", .bool(true), .number(1))) == .bool(true))
    }

    @Test("calls of a generic component are told by its own types")
    func generic() async throws {
        var listing = Listing<Todo>(items: [])
        let call = try Listing<Todo>.call("choose", .number(2), .string("open"), .bool(false), .string(""))
        _ = try await listing.perform(call)
        #expect(listing.index == 2)
        #expect(listing.kind == .open)
    }

    /// What a refusal says, its path included.
    private func path(_ body: () throws -> TodoItem.Call) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? PageValueError)?.description
        }
    }
}
