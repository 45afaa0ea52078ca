import Testing

@testable import TetraState

@Suite("Random values of all types, however nested")
struct PropertyTests {
    /// What is wrong with a value's way through an archive; nil if nothing is.
    private func failure<Values: Sampler>(_ value: Values.Value, _ sampler: Values) -> String? {
        do {
            let bytes = try archived(value)
            let back: Values.Value = try restored(bytes)
            guard sampler.areSame(value, back) else { return "comes back as \(back)" }
            guard try archived(value) == bytes else { return "has other bytes the second time" }
            guard try archived(back) == bytes else { return "has other bytes when it has come back" }
            return nil
        } catch {
            return "is refused: \(error)"
        }
    }

    private func check<Values: Sampler>(_ sampler: Values, seed: UInt64, _ random: inout SeededGenerator) {
        let value = sampler.sample(&random)
        guard failure(value, sampler) != nil else { return }
        let smallest = sampler.smallest(value) { failure($0, sampler) != nil }
        Issue.record("seed \(seed): \(smallest) (\(Values.Value.self)) \(failure(smallest, sampler) ?? "")")
    }

    @Test("each comes back the same, with the same bytes each time", arguments: 0..<20 as Range<UInt64>)
    func roundTrips(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        for _ in 0..<40 { check(Samplers.random(depth: 4, &random), seed: seed, &random) }
        for leaf in Samplers.leaves { check(leaf, seed: seed, &random) }
    }

    private func mutate<Values: Sampler>(_ sampler: Values, _ random: inout SeededGenerator) throws {
        var bytes = try archived(sampler.sample(&random))
        for count in bytes.indices.prefix(120) {
            _ = try? restored(Array(bytes.prefix(count)), as: Values.Value.self)
        }
        for index in bytes.indices.prefix(120) {
            let byte = bytes[index]
            for other in [
                byte ^ 1 << UInt8.random(in: 0...7, using: &random), UInt8(truncatingIfNeeded: random.next()),
            ] {
                bytes[index] = other
                _ = try? restored(bytes, as: Values.Value.self)
            }
            bytes[index] = byte
        }
    }

    @Test("each beginning and each altered byte is refused or read, never a trap", arguments: 0..<10 as Range<UInt64>)
    func hostile(seed: UInt64) throws {
        var random = SeededGenerator(state: 0xBAD + seed)
        for leaf in Samplers.leaves { try mutate(leaf, &random) }
        for _ in 0..<20 { try mutate(Samplers.random(depth: 3, &random), &random) }
    }

    @Test("a failing value is made as small as can be")
    func shrinking() {
        let numbers = ArraySampler(element: OptionalSampler(wrapped: Samplers.integer(Int.self)))
        var random = SeededGenerator(state: 3)
        var failing: [Int?] = []
        let fails: ([Int?]) -> Bool = { $0.contains { $0.map { $0 >= 10 } ?? false } }
        while !fails(failing) || failing.count < 2 { failing = numbers.sample(&random) }
        #expect(numbers.smallest(failing, where: fails) == [10])
        let nested = DictionarySampler(element: numbers)
        let smallest = nested.smallest(["a": [1], "b": failing, "c": []]) { $0.values.contains(where: fails) }
        #expect(smallest == ["b": [10]])
    }
}
