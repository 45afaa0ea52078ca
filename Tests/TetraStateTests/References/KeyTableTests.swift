import Testing

@testable import TetraState

@Suite("The table of keys")
struct KeyTableTests {
    private func bytes(_ key: Int) throws -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        try encoder.value(key)
        return encoder.bytes
    }

    @Test("each key has the row of the first time, few as well as many", arguments: [0, 1, 8, 9, 10, 2_000])
    func rows(count: Int) throws {
        var table = KeyTable()
        for turn in 0..<2 {
            for key in 0..<count {
                let isNew = try table.add { (written: inout [UInt8]) throws(StateError) in
                    var encoder = StateEncoder(after: written, preparation: StatePreparation(), limits: .default)
                    try encoder.value(key * 31)
                    written = encoder.bytes
                }
                #expect(isNew == (turn == 0))
            }
        }
        #expect(table.count == count)
        for key in 0..<count { #expect(table.row(of: try bytes(key * 31)[...]) == key) }
        #expect(table.row(of: try bytes(count * 31)[...]) == nil)
        #expect(table.bytes == (try (0..<count).flatMap { try bytes($0 * 31) }))
    }

    @Test("a key that cannot be written leaves nothing behind")
    func failed() throws {
        var table = KeyTable()
        #expect(throws: StateError(.unsavedModel, "")) {
            try table.add { (written: inout [UInt8]) throws(StateError) in
                written.append(5)
                throw StateError(.unsavedModel, "")
            }
        }
        #expect(table.count == 0)
        #expect(table.bytes.isEmpty)
    }
}
