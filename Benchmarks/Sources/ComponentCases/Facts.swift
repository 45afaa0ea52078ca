import Tetra

/// Sizes and counts that are the same in each run: no matter of time.
public struct Facts: Sendable {
    /// All of the page, before compression.
    public let pageBytes: Int
    /// Of those, the characters of sealed states.
    public let sealedCharacters: Int
    /// The page by the plain DSL.
    public let plainBytes: Int
    /// The body of the call that adds a to-do.
    public let addBytesUp: Int
    public let addBytesDown: Int
    /// The queries that it takes, in order.
    public let addQueries: [String]
    /// Components of its answer that stand in the HTML as holes.
    public let addHoles: Int
    /// New states in it.
    public let addStates: Int
    /// The body of a call of the counter, and of its answer.
    public let counterBytesUp: Int
    public let counterBytesDown: Int

    /// Makes an app of its own and uses it as a browser would.
    public static func measured() async throws -> Facts {
        let app = try BenchApp(countsQueries: true)
        let counter = try await HeldPage("/counter", of: app)
        let increment = try counter.call("increment")
        let incremented = try await counter.answer(to: increment, of: app)
        let page = try await HeldPage("/todos", of: app)
        let plain = try await app.plainPage()
        let add = try page.call("add", [.string("Water the tomatoes")])
        _ = app.queries.take()
        let added = try await page.answer(to: add, of: app)
        let queries = app.queries.take()
        let answer = try CallAnswer(added)
        return Facts(
            pageBytes: page.html.count, sealedCharacters: page.components.reduce(0) { $0 + $1.state.utf8.count },
            plainBytes: plain.count, addBytesUp: add.count, addBytesDown: added.count, addQueries: queries,
            addHoles: answer.holeCount, addStates: answer.recordCount, counterBytesUp: increment.count,
            counterBytesDown: incremented.count)
    }

    public var json: String {
        let numbers: [String: Int] = [
            "page.bytes": pageBytes, "page.sealed_characters": sealedCharacters, "page.plain_bytes": plainBytes,
            "add.bytes_up": addBytesUp, "add.bytes_down": addBytesDown, "add.queries": addQueries.count,
            "add.holes": addHoles, "add.states": addStates, "counter.bytes_up": counterBytesUp,
            "counter.bytes_down": counterBytesDown,
        ]
        return String(
            decoding: JSONWriter.write(.object(numbers.mapValues { .number(Double($0)) })), as: UTF8.self)
    }
}
