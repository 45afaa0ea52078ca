import Testing

@testable import TetraState

@Suite("An archive among other bytes")
struct RangeTests {
    @Test("it is read where it stands, and no byte beside it counts")
    func among() throws {
        let archive = try archived(["a", "b", "a longer text", "a longer text"])
        for (before, after) in [(0, 0), (3, 0), (0, 5), (7, 9)] {
            let bytes = [UInt8](repeating: 0xEE, count: before) + archive + [UInt8](repeating: 0xEE, count: after)
            let found = try StateArchive(bytes, in: before..<(before + archive.count))
            #expect(try found.decode("value", as: [String].self) == ["a", "b", "a longer text", "a longer text"])
        }
    }

    @Test("a range that is a byte too short or too long is refused, as is every beginning")
    func bounds() throws {
        let archive = try archived([1, 2, 300])
        let bytes = [0xEE] + archive + [0xEE, 0xEE]
        #expect(throws: StateError.self) { try StateArchive(bytes, in: 1..<(archive.count + 2)) }
        for end in 1...archive.count { #expect(throws: StateError.self) { try StateArchive(bytes, in: 1..<end) } }
        #expect(throws: StateError.self) { try StateArchive(bytes, in: 50..<60) }
        #expect(throws: StateError.self) { try StateArchive([], in: 0..<9) }
        #expect(throws: Never.self) { try StateArchive(bytes, in: 1..<(archive.count + 1)) }
    }
}
