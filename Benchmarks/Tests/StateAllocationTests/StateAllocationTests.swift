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

    private func counter() throws -> StateCase {
        try #require(try Bench().cases().first { $0.name == "counter" })
    }

    @Test("what asks for memory is counted")
    func counts() async {
        #expect(await allocations { keep([Int](repeating: 1, count: 100)) } == 1)
        #expect(await allocations { keep(1) } == 0)
    }

    @Test("sealing a counter stays below its ceiling")
    func seal() async throws {
        let counter = try counter()
        let count = try await allocations { keep(try counter.seal()) }
        #expect(count <= 16)
    }

    @Test("unsealing a counter stays below its ceiling")
    func unseal() async throws {
        let counter = try counter()
        let token = try counter.seal()
        let count = try await allocations { try await counter.unseal(token) }
        #expect(count <= 72)
    }
}
