import Testing

@testable import Tetra

@Suite("Watchers, listeners and timing, as the macro describes them")
struct WatcherTests {
    @Test("watchers have the positions of their properties in source order, and what they take")
    func watchers() {
        #expect(
            Watching.watchers == [
                .init([0, 2], takesChange: false, .debounce(.milliseconds(300))),
                .init([0], takesChange: true),
                .init([2], takesChange: true, .throttle(.seconds(1), trailing: false)),
                .init([1], takesChange: true),
                .init([0, 2], takesChange: true),
            ])
        #expect(WatchingGeneric<Int>.watchers == [.init([0], takesChange: true)])
        #expect(TodoItem.watchers.isEmpty)
    }

    @Test("watchers are no methods that the page could call; listeners are, with what they read of the event")
    func methods() {
        #expect(
            Watching.methods == [
                .init("search", updates: false, .debounce(.milliseconds(250))),
                .init("borrowed", listens: "book-borrowed"),
                .init(
                    "close", updates: false, listens: .keydown(.escape).window, .throttle(.seconds(1))),
                .init("returned", listens: "book-returned", parameters: ["id"]),
                .init("moved", listens: .custom("book-moved").document, parameters: ["id", "to"]),
                .init("forget", .confirm("Forget it?")),
            ])
    }

    @Test("a watcher is told the old value, the new one and the property, as it asks")
    func told() async throws {
        var watching = Watching()
        (watching.title, watching.name, watching.count) = ("new", "Ada", 7)
        func run(_ watcher: Int, _ property: Int, _ lastSent: JSONValue) async throws {
            try await watching.performWatcher(watcher, WatchedChange(property: property, lastSent: lastSent))
        }
        try await run(0, 2, .number(1))
        try await run(1, 0, .string("old"))
        try await run(2, 2, .number(1))
        try await run(3, 1, .null)
        try await run(4, 0, .string("old"))
        try await run(4, 2, .number(1))
        try await run(4, 1, .null)
        #expect(
            watching.log == [
                "anything", "title from old", "count to 7", "name from none to Ada", "of title", "of count",
            ])
    }

    @Test("an old value of another type is refused")
    func wrongOld() async throws {
        var watching = Watching()
        await #expect(throws: PageValueError.self) {
            try await watching.performWatcher(1, WatchedChange(property: 0, lastSent: .number(1)))
        }
    }
}
