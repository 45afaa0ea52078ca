import StateCases
import Testing

@Suite("Queries of a state")
struct StateQueryCountTests {
    @Test(
        "a hundred models are restored with one query",
        arguments: [("models", 1), ("todo", 1), ("counter", 0), ("query", 0)])
    func queries(name: String, count: Int) async throws {
        let bench = try Bench()
        let found = try #require(try bench.cases().first { $0.name == name })
        let token = try found.seal()
        let before = bench.queries
        try await found.unseal(token)
        #expect(bench.queries - before == count)
    }
}
