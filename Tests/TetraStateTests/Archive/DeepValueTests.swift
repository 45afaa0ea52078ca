import Testing

@testable import TetraState

/// Values that nest without end, such as those of recursive enums.
@Suite("Values too deep to be saved")
struct DeepValueTests {
    /// A value that was made in one thread and is read in another. Unchecked: nothing changes it, and nothing else reads
    /// it meanwhile.
    private struct Sent: @unchecked Sendable { let value: Wrapping }

    @Test("a value ten thousand levels deep is refused when it is collected and when it is written")
    func deep() async throws {
        let deep = Sent(value: (0..<10_000).reduce(Wrapping.link(nil)) { inside, _ in .wrapped(inside) })
        try await onSmallStack {
            #expect(throws: StateError(.limitExceeded, "")) {
                var preparation = StatePreparation()
                try preparation.collect(deep.value)
            }
            #expect(throws: StateError(.limitExceeded, "")) {
                var writer = StateArchiveWriter()
                try writer.field("value", deep.value)
            }
        }
    }

    @Test("what is as deep as it may be is collected, written and read")
    func deepest() throws {
        let value = (0..<63).reduce(Wrapping.link(nil)) { inside, _ in .wrapped(inside) }
        #expect(throws: Never.self) { try restored(archived(value), as: Wrapping.self) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(Wrapping.wrapped(value)) }
    }
}
