import Testing

@testable import TetraState

@Suite("Packed lists")
struct PackingTests {
    /// The bytes of an archive with nothing shared and nothing packed.
    private func plain<Value: StateCodable>(_ value: Value) throws -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        try value.encode(into: &encoder)
        return forged(encoder.bytes)
    }

    /// What a packed archive is written out to is, byte by byte, what it would have been.
    private func check<Value: StateCodable & Equatable>(_ value: Value, isPacked: Bool = true) throws {
        let (packed, plain) = (try archived(value), try plain(value))
        #expect((packed[0] == 0x18 && packed[1] == 0x04) == isPacked)
        #expect(isPacked ? packed.count < plain.count : packed == plain)
        #expect(try StateArchive(packed).storage.bytes.dropFirst(isPacked ? 2 : 1) == plain.dropFirst())
        #expect(try restored(packed, as: Value.self) == value)
        #expect(try archived(restored(packed, as: Value.self)) == packed)
    }

    @Test("integers of every width come back", arguments: 1...64)
    func widths(bits: Int) throws {
        let most = UInt64.max >> UInt64(64 - bits)
        try check((0..<40).map { $0 % 2 == 0 ? most : most >> 1 }, isPacked: bits > 4)
        let signed = Int64(bitPattern: most >> 1)
        try check((0..<40).map { $0 % 2 == 0 ? signed : ~signed }, isPacked: bits > 5)
    }

    @Test("lists of any length come back, packed where that is shorter")
    func lengths() throws {
        for count in 0..<70 {
            let numbers = (0..<count).map { $0 * 1_000 }
            try check(numbers, isPacked: count >= PackedForm.leastCount)
            try check(numbers.map { 3_000 - $0 }, isPacked: count >= PackedForm.leastCount)
            // Each is a byte by itself.
            try check((0..<count).map { $0 % 28 }, isPacked: false)
        }
    }

    @Test("whatever is written as a list of integers is packed: sets, numbers with a point, nested lists")
    func kinds() throws {
        let numbers = (0..<300).map { $0 * 97 }
        try check(Set(numbers))
        try check(numbers.map(Double.init))
        try check(numbers.map { Int?.some($0) })
        try check([numbers, [], numbers.map { -$0 }])
        try check(["a": numbers, "b": [1]])
        try check(numbers.map { UInt32($0) }[...])
        // As wide as the widest, all of them would take more.
        try check(numbers + [Int.min, Int.max], isPacked: false)
        try check(numbers.map { UInt64($0) } + [UInt64.max], isPacked: false)
        try check(numbers.map { Double($0) + 0.5 }, isPacked: false)
        try check(numbers.map { $0 == 0 ? nil : $0 }, isPacked: false)
        try check(numbers.map { Int128($0) } + [Int128.max], isPacked: false)
        try check([Int128](repeating: Int128(UInt64.max), count: 20) + [-1], isPacked: false)
    }

    @Test("models that stand together and their keys are packed")
    func models() throws {
        let todos = (0..<100).map { Todo(id: 70_000 + $0, title: "") }
        let bytes = try archived(todos)
        #expect(bytes.count < 30 + 100 * 17 / 8 + 100)
        let archive = try StateArchive(bytes)
        #expect(archive.references.count == 100)
        #expect(archive.references(excluding: ["value"]).isEmpty)
        var known = ResolvedReferences()
        for todo in todos { try known.insert(todo) }
        #expect(try archive.decode("value", as: [Todo].self, references: known) == todos)
    }

    @Test("records that stand together are a table, with tables and numbers in it")
    func tables() throws {
        let people = (0..<50).map { index in
            Person(name: "p\(index)", age: index, friends: (0..<20).map { Person(name: "f\($0)", age: 100 * index) })
        }
        let bytes = try archived(people)
        #expect(bytes[0] == 0x1A && bytes[1] == 0x04)
        #expect(bytes.count { $0 == 0xEF } >= 51)
        #expect(try restored(bytes) == people)
        #expect(try archived(restored(bytes, as: [Person].self)) == bytes)
    }

    @Test("padded archives are packed, too, and class instances")
    func padded() throws {
        var writer = StateArchiveWriter()
        try writer.field("value", (0..<100).map { $0 * 100 })
        let bytes = try writer.finish(paddedTo: 64)
        #expect(bytes.count % 64 == 0)
        #expect(bytes[1] == 0x05)
        #expect(try restored(bytes) == (0..<100).map { $0 * 100 })
        #expect(throws: StateError(.malformed, "")) { try StateArchive(bytes + [1]) }
        let ring = Link.ring((0..<40).map { "link \($0)" })
        let linked = try archived(ring)
        #expect(linked[1] == 0x04)
        let again = try StateArchive(linked).reader().decode("value", as: Link.self)
        #expect(try archived(again) == linked)
    }

    @Test("places are those of the lists written out, wherever the archive begins")
    func contents() throws {
        var writer = StateArchiveWriter(after: [9, 9, 9])
        try writer.field("value", (0..<100).map { $0 * 100 })
        let bytes = try writer.finish()
        let contents = try StateArchive(bytes, from: 3).contents()
        let unpacked = try #require(contents.unpackedByteCount)
        #expect(contents.range == 5..<unpacked)
        #expect(unpacked > bytes.count)
        #expect(try StateArchive(archived(5)).contents().unpackedByteCount == nil)
    }
}
