import Synchronization
import Testing

@testable import Tetra

private final class Tally: Sendable {
    private let count = Mutex(0)
    var votes: Int { count.withLock { $0 } }
    func set(_ votes: Int) { count.withLock { $0 = votes } }
}

@Component
private struct Poll {
    @Public mutating func touch() {}
    var body: some HTML { div { Votes() } }
}

@Component
private struct Votes {
    @Public(.readOnly) var votes = 0

    mutating func load() throws { votes = try context[Tally.self].votes }
    @Public(update: false) mutating func peek() {}

    var body: some HTML { p { $votes } }
}

@Suite("What the page only sees")
struct ReadOnlyDataTests {
    @Test("goes down again when it returns to what the HTML was made with, after a call that rendered nothing")
    func returns() async throws {
        let tally = Tally()
        let host = try TestHost(change: { $0.values = StateValues().with(tally) }) {
            try $0.page("/") { _ in Document(title: "x") { Poll() } }
        }
        var client = try await host.visiting()
        tally.set(1)
        let peeked = try await client.call(try client.page.first("Votes"), "peek").components().first("Votes")
        #expect(peeked.readOnly == [.number(1)])
        tally.set(0)
        let answer = try await client.call(try client.page.first("Poll"), "touch", descendants: [peeked])
        #expect(try answer.components().first("Votes").readOnly == [.number(0)])
    }
}
