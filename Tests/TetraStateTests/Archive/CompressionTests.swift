#if Compression
    import Testing

    @testable import TetraState

    @Suite("Compressed archives")
    struct CompressionTests {
        /// An archive with one property, `value`, compressed where that is of use.
        static func packed<Value: StateCodable>(
            _ value: Value, after prefix: [UInt8] = [], limits: StateLimits = .default, paddedTo multiple: Int = 1,
            besides others: Int = 0
        ) throws -> [UInt8] {
            var preparation = StatePreparation()
            try preparation.collect(value)
            var writer = StateArchiveWriter(preparation, after: prefix, limits: limits)
            try writer.field("value", value)
            return try writer.finish(folding: .deflate, paddedTo: multiple, besides: others)
        }

        /// An archive of a property `value` whose compressed body is whatever a test says.
        static func forged(claiming count: UInt64, _ deflated: [UInt8], flags: UInt8 = 2) -> [UInt8] {
            var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
            encoder.head(.natural, count)
            encoder.bytes(deflated)
            return [0x18, flags] + encoder.bytes
        }

        static func deflated(_ bytes: [UInt8]) throws -> [UInt8] {
            try #require(Deflate.system?.deflate(bytes[...], atMost: bytes.count + 1_000))
        }

        /// Text in which little repeats, but which is made of few letters.
        static func letters(_ count: Int) -> String {
            var state: UInt64 = 1
            return String(
                decoding: (0..<count).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return 0x61 + UInt8(state >> 60)
                }, as: UTF8.self)
        }

        @Test("what repeats takes a fraction, and comes back as it was, wherever it stands")
        func roundTrip() throws {
            let values = (0..<300).map { "the \($0 % 7)th of many lines that are much alike, number \($0)" }
            let plain = try archived(values)
            for prefix in [[], [7, 7, 7]] as [[UInt8]] {
                let bytes = try Self.packed(values, after: prefix)
                #expect(bytes.count * 4 < plain.count)
                #expect(bytes.starts(with: prefix + [0x18, 0x02]))
                let archive = try StateArchive(bytes, from: prefix.count)
                #expect(try archive.decode("value") == values)
                #expect(try archive.contents().inflatedByteCount == plain.count - 1)
                let among = try StateArchive(bytes + [1, 2], in: prefix.count..<bytes.count)
                #expect(try among.decode("value") == values)
            }
            #expect(try StateArchive(plain).contents().inflatedByteCount == nil)
        }

        @Test("references, shared shapes and texts, and class instances are compressed with the rest")
        func tables() throws {
            let todos = (0..<200).map { Todo(id: $0 % 90, title: "") }
            let archive = try StateArchive(Self.packed(todos))
            #expect(archive.references.count == 90 && archive.references(excluding: ["value"]).isEmpty)
            let people = (0..<100).map { Person(name: "\($0 % 3)", age: $0) }
            #expect(try StateArchive(Self.packed(people)).decode("value") == people)
            let link = (0..<50).reduce(FixedLink(nil)) { link, _ in FixedLink(link) }
            let bytes = try Self.packed(link)
            #expect(bytes[0] == 0x1E && bytes[1] & 2 != 0)
            var (count, next) = (0, try StateArchive(bytes).decode("value", as: FixedLink.self).next)
            while let link = next { (count, next) = (count + 1, link.next) }
            #expect(count == 50)
        }

        @Test("it is used only where it makes an archive smaller")
        func onlyIfSmaller() throws {
            var uses = 0
            for count in 0..<300 {
                for text in [String(repeating: "a", count: count), Self.letters(count)] {
                    let (plain, packed) = (try archived(text), try Self.packed(text))
                    #expect(packed == plain || (packed.count < plain.count && packed[0] == 0x18))
                    #expect(try restored(packed, as: String.self) == text)
                    uses += packed == plain ? 0 : 1
                }
            }
            #expect((200..<590).contains(uses))
            let random = (0..<2_000).map { _ in UInt8.random(in: 0...255) }
            #expect(try Self.packed(random) == archived(random))
            #expect(try Self.packed(5) == archived(5))
        }

        @Test("zeros stand behind the compressed bytes, so that a bucket's length is a bucket's")
        func padding() throws {
            for count in stride(from: 0, to: 3_000, by: 97) {
                let text = Self.letters(count)
                let bytes = try Self.packed(text, paddedTo: 256)
                #expect(bytes.count.isMultiple(of: 256) && bytes[0] == 0x18)
                #expect(bytes[1] == (count > 0 ? 3 : 1))
                #expect(try restored(bytes, as: String.self) == text)
                var other = bytes
                other[other.count - 1] = 1
                #expect(throws: StateError(.malformed, "")) { try StateArchive(other) }
            }
        }

        @Test("zeros that a bomb must have and zeros of a bucket are the same zeros", arguments: [0, 1, 10, 63])
        func bothPaddings(others: Int) throws {
            let text = String(repeating: "a", count: 100_000)
            let bytes = try Self.packed(text, paddedTo: 64, besides: others)
            #expect((bytes.count + others).isMultiple(of: 64) && (3_126..<3_126 + 64).contains(bytes.count))
            #expect(try restored(bytes, as: String.self) == text)
        }

        @Test("what would be inflated too far is written with zeros behind, and so is read again")
        func ratio() throws {
            for multiple in [1, 2, 32, 1_000] {
                let limits = StateLimits(maximumInflation: multiple)
                let text = String(repeating: "a", count: 100_000)
                let bytes = try Self.packed(text, limits: limits)
                #expect(try restored(bytes, as: String.self, limits: limits) == text)
                guard multiple < 1_000 else {
                    #expect(bytes[1] == 2)
                    continue
                }
                // Of the body, which is all but the header's byte.
                #expect(bytes[1] == 3 && bytes.count == (100_008 + multiple - 1) / multiple)
                #expect(throws: StateError(.limitExceeded, "")) {
                    try StateArchive(Array(bytes.dropLast(1)), limits: limits)
                }
            }
            let none = StateLimits(maximumInflation: 0)
            let text = String(repeating: "a", count: 1_000)
            #expect(try Self.packed(text, limits: none) == archived(text))
            #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(Self.packed(text), limits: none) }
        }

        @Test("what would not be read is not written, however small it became")
        func tooLarge() throws {
            let limits = StateLimits(maximumBytes: 1_000)
            #expect(throws: Never.self) { try Self.packed(String(repeating: "a", count: 900), limits: limits) }
            for texts in [[1_000], [600, 600]] {
                let values = texts.map { String(repeating: "a", count: $0) }
                #expect(throws: StateError(.limitExceeded, "")) { try Self.packed(values, limits: limits) }
            }
            // Together with what stands before the properties it would have some more.
            let todos = (0..<250).map { Todo(id: $0, title: "") }
            #expect(throws: StateError(.limitExceeded, "")) { try Self.packed(todos, limits: limits) }
            #expect(throws: Never.self) { try Self.packed(todos, limits: StateLimits(maximumBytes: 2_000)) }
        }
    }
#endif
