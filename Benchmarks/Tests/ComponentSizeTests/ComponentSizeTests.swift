import ComponentCases
import Testing

/// What no timing is needed for: bytes, queries and what is not sent again.
@Suite("What components weigh")
struct ComponentSizeTests {
    @Test("a page of a hundred to-dos, each a component with a model, is small")
    func page() async throws {
        let facts = try await Facts.measured()
        #expect(facts.pageBytes <= 48 * 1024)
        #expect(facts.sealedCharacters <= 20 * 1024)
    }

    @Test("a call that adds a to-do takes few queries and sends the states of a hundred rows up in a few bytes")
    func add() async throws {
        let facts = try await Facts.measured()
        #expect(facts.addQueries.count <= 4)
        #expect(facts.addQueries.contains { $0.hasPrefix("INSERT") }, "the queries are counted")
        #expect(facts.addBytesUp <= 24 * 1024)
    }

    @Test("rows whose HTML did not change are not sent down again, nor are their states")
    func unchanged() async throws {
        let facts = try await Facts.measured()
        #expect(facts.addHoles == 100)
        #expect(facts.addStates == 2)
        #expect(facts.addBytesDown <= 8 * 1024)
    }

    @Test("each stage of a call is told", arguments: ["counter", "add"])
    func stages(call: String) async throws {
        var medians = try await CallStages().medians(of: call, times: 5)
        let whole = medians.removeValue(forKey: "host") ?? 0
        #expect(whole > 0)
        #expect(
            medians.keys.sorted()
                == ["answer", "load", "method", "parse", "render", "restore", "seal", "unseal"])
        #expect(medians.values.allSatisfy { $0 > 0 })
    }
}
