import Testing

@testable import TetraState

@Suite("What an archive's length tells")
struct PaddingTests {
    private func padded(_ text: String, to multiple: Int, besides others: Int = 0) throws -> [UInt8] {
        var writer = StateArchiveWriter(after: [9, 9, 9])
        try writer.field("value", text)
        return try writer.finish(paddedTo: multiple, besides: others)
    }

    @Test("lengths are multiples, equal for all contents within a bucket, and the contents come back")
    func buckets() throws {
        var lengths: Set<Int> = []
        for count in 0..<200 {
            let bytes = try padded(String(repeating: "x", count: count), to: 64)
            #expect(bytes.count % 64 == 0 && bytes.count - count < 64 + 14)
            #expect(try StateArchive(bytes, from: 3).decode("value", as: String.self).utf8.count == count)
            lengths.insert(bytes.count)
            #expect(try (padded(String(repeating: "x", count: count), to: 64, besides: 10).count + 10) % 64 == 0)
        }
        #expect(lengths.count == 4)
        for none in [1, 0, -5] { #expect(try padded("x", to: none)[3] == 0x10) }
    }

    @Test("what follows must be zeros, and only where the header says so")
    func trailing() throws {
        var bytes = try padded("x", to: 64)
        for index in (bytes.count - 50)..<bytes.count {
            bytes[index] = 1
            #expect(throws: StateError(.malformed, "")) { try StateArchive(bytes, from: 3) }
            bytes[index] = 0
        }
        #expect(throws: StateError(.malformed, "")) { try StateArchive(hex("10c0") + [0, 0]) }
        #expect(throws: Never.self) { try StateArchive(hex("1801c0") + [0, 0]) }
        for flags in ["00", "02", "03", "ff"] {
            #expect(throws: StateError(.malformed, "")) { try StateArchive(hex("18" + flags + "c0")) }
        }
    }

    @Test("zeros count towards the size: what could not be restored is not saved")
    func limit() throws {
        for (length, isAllowed) in [(100, true), (140, false)] {
            var writer = StateArchiveWriter(limits: StateLimits(maximumBytes: 150))
            try writer.field("value", String(repeating: "x", count: length))
            if isAllowed {
                #expect(try writer.finish(paddedTo: 128).count == 128)
            } else {
                #expect(throws: StateError(.limitExceeded, "")) { try writer.finish(paddedTo: 128) }
            }
        }
    }

    @Test("nesting is counted when saving as it is when restoring, wrapped optionals and types included")
    func depth() throws {
        func nested(_ levels: Int, _ value: some StateCodable) throws -> [UInt8] {
            let limits = StateLimits(maximumDepth: levels)
            func wrap<Value: StateCodable>(_ value: Value) throws -> [UInt8] {
                let bytes = try archived(value, limits: limits)
                // Only saving may refuse: what was saved is read.
                #expect(throws: Never.self) { try StateArchive(bytes, limits: limits) }
                return bytes
            }
            return try wrap(value)
        }
        #expect(throws: StateError(.limitExceeded, "")) { try nested(1, [Int??.some(.none)]) }
        #expect(throws: Never.self) { try nested(2, [Int??.some(.none)]) }
        #expect(throws: StateError(.limitExceeded, "")) { try nested(3, [[Int???.some(.some(.none))]]) }
        #expect(throws: Never.self) { try nested(4, [[Int???.some(.some(.none))]]) }
        #expect(throws: StateError(.limitExceeded, "")) { try nested(1, [StateType(Int.self)]) }
        #expect(throws: Never.self) { try nested(2, [StateType(Int.self)]) }
        #expect(throws: Never.self) { try nested(3, [[Int?]?.some([1, nil])]) }
    }

    @Test("a token's length is the same for any private text of the same size")
    func privateText() throws {
        func length(_ text: String, _ other: String) throws -> Int {
            var writer = StateArchiveWriter()
            try writer.field("secret", text)
            try writer.field("typed", other)
            try writer.field("records", [text, other, other].map { Person(name: $0) })
            return try sealer().seal(try writer.finish(folding: .none)).utf8.count
        }
        let guess = String(repeating: "a", count: 40)
        var lengths: Set<Int> = []
        for secret in ["aaaa", "zzzz", "a\0b\u{7F}", "1234", "éé"] {
            let whole = Array(repeating: secret, count: 10).joined()
            #expect(whole.utf8.count == 40)
            lengths.insert(try length(whole, guess))
        }
        #expect(lengths.count == 1)
        #expect("\(StateFolding.none), \(StateFolding.equalTexts)" == "none, equalTexts")
    }
}
