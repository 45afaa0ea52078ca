import ComponentCases
import Tetra

/// What the cipher alone takes of an answer: as many states as it has, as long as they are.
struct Sealing {
    private let sealer: StateSealer
    private let plaintexts: [[UInt8]]

    init(_ measured: BenchCase) throws {
        sealer = StateSealer(
            keyring: Keyring(try Secret("mC2vQ8tX1zR5yW9pL3kJ7hG4fD6sA0bNeUoIwTqYxZc")),
            context: SealContext(app: "bench", purpose: "component", salt: Array(0..<16), identity: nil))
        plaintexts = measured.sealedByteCounts.map { [UInt8](repeating: 7, count: $0) }
    }

    func nanoseconds(times: Int) throws -> Int {
        let before = ProcessTime.nanoseconds
        for _ in 0..<times {
            for plaintext in plaintexts { keep(try sealer.seal(plaintext).text) }
        }
        return (ProcessTime.nanoseconds - before) / times
    }
}

/// Keeps the optimiser from leaving out what nobody looks at.
@inline(never)
private func keep<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}
