import AllocationCounter
import StateCases
import Testing

/// Memory asked for is what a state costs most of, so nobody may add to it unawares. The ceilings are what a debug build
/// needs today; a change that needs less lowers them.
@Suite("Allocations of a state", .enabled(if: allocation_counter_works()))
struct StateAllocationTests {
    /// The fewest of several tries: the runtime fills caches of its own now and then.
    private func allocations(_ body: () async throws -> Void) async rethrows -> UInt64 {
        var least = UInt64.max
        for _ in 0..<20 {
            let before = allocation_count()
            try await body()
            let after = allocation_count()
            // On another thread than before it counts nothing.
            if after >= before { least = min(least, after - before) }
        }
        return least
    }

    /// What a case may ask for.
    struct Ceiling: CustomTestStringConvertible {
        let name: String
        let seal: UInt64
        let unseal: UInt64
        var testDescription: String { name }

        init(_ name: String, seal: UInt64, unseal: UInt64) {
            (self.name, self.seal, self.unseal) = (name, seal, unseal)
        }
    }

    static let ceilings = [
        Ceiling("counter", seal: 14, unseal: 70), Ceiling("models-in-memory", seal: 887, unseal: 704),
    ]

    private func found(_ name: String) throws -> StateCase {
        try #require(try Bench().cases().first { $0.name == name })
    }

    @Test("what asks for memory is counted")
    func counts() async {
        #expect(await allocations { keep([Int](repeating: 1, count: 100)) } == 1)
        #expect(await allocations { keep(1) } == 0)
    }

    @Test("sealing stays below its ceiling", arguments: ceilings)
    func seal(_ ceiling: Ceiling) async throws {
        let found = try found(ceiling.name)
        let count = try await allocations { keep(try found.seal()) }
        #expect(count <= ceiling.seal)
    }

    @Test("unsealing stays below its ceiling", arguments: ceilings)
    func unseal(_ ceiling: Ceiling) async throws {
        let found = try found(ceiling.name)
        let token = try found.seal()
        let count = try await allocations { try await found.unseal(token) }
        #expect(count <= ceiling.unseal)
    }
}
