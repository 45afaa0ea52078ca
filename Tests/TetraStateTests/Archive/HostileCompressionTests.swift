#if Compression
    import Testing

    @testable import TetraState

    @Suite("Compressed archives that nobody here has written")
    struct HostileCompressionTests {
        private typealias Forge = CompressionTests

        private let body =
            [0xC1] + FieldTag("value").rawValue.bigEndianBytes + [0x7C, 200]
            + [UInt8](
                repeating: 0x61, count: 200)

        @Test("a length that is not that of the compressed bytes is refused, be it too short or too long")
        func otherLength() throws {
            let deflated = try Forge.deflated(body)
            func archive(_ count: Int) -> [UInt8] {
                Forge.forged(claiming: UInt64(count), deflated, flags: 3) + [UInt8](repeating: 0, count: 50)
            }
            #expect(try restored(archive(body.count), as: String.self).utf8.count == 200)
            for count in Set(0...300).subtracting([body.count]) {
                #expect(throws: StateError(.malformed, ""), "\(count)") { try StateArchive(archive(count)) }
            }
        }

        @Test("cut off anywhere, or with anything behind, it is refused")
        func cutOrExtended() throws {
            let text = (0..<100).map { "\($0), " }.joined()
            let whole = try Forge.packed(text)
            #expect(whole[1] == 2)
            for end in whole.indices {
                #expect(throws: StateError.self) { try StateArchive(Array(whole[..<end])) }
            }
            for rest in [[0], [1], [0, 0]] as [[UInt8]] {
                #expect(throws: StateError(.malformed, "")) { try StateArchive(whole + rest) }
            }
            // Behind the end of the compressed bytes, but among them; cut off, but with a length that says so.
            let deflated = try Forge.deflated(body)
            for bytes in [deflated + [0], deflated + deflated, Array(deflated.dropLast())] {
                #expect(throws: StateError(.malformed, "")) {
                    try StateArchive(Forge.forged(claiming: UInt64(body.count), bytes))
                }
            }
        }

        @Test("every altered byte gives an error or a value, and nothing else")
        func altered() throws {
            let whole = try Forge.packed((0..<60).map { Person(name: "\($0 % 4)", age: $0) })
            #expect(whole[1] == 2)
            for index in whole.indices {
                for bit in 0..<8 {
                    var bytes = whole
                    bytes[index] ^= 1 << bit
                    do {
                        _ = try restored(bytes, as: [Person].self)
                    } catch {
                        #expect(error is StateError)
                    }
                }
            }
        }

        @Test("a few bytes that stand for many are refused before they are inflated")
        func bombs() throws {
            let zeros = [UInt8](repeating: 0, count: 200_000)
            let bomb = try Forge.deflated(zeros)
            #expect(bomb.count < 300)
            for claimed in [200_000, 262_145, 1 << 32, UInt64.max] {
                #expect(throws: StateError(.limitExceeded, "")) {
                    try StateArchive(Forge.forged(claiming: claimed, bomb))
                }
            }
            // One that doesn't say how much it stands for is found out as soon as it passes what it said.
            #expect(throws: StateError(.malformed, "")) { try StateArchive(Forge.forged(claiming: 5_000, bomb)) }
            // However many bytes it has itself.
            let limits = StateLimits(maximumBytes: 200)
            let archive = Forge.forged(claiming: UInt64(body.count), try Forge.deflated(body), flags: 3)
            #expect(throws: StateError(.limitExceeded, "")) {
                try StateArchive(archive + [UInt8](repeating: 0, count: 150), limits: limits)
            }
            // Packed twice it is no archive any more.
            let twice = try Forge.forged(claiming: 260, Forge.deflated(Forge.forged(claiming: 200_000, bomb)))
            #expect(throws: StateError(.malformed, "")) { try StateArchive(twice) }
        }

        @Test("a promise alone costs nothing")
        func promises() throws {
            let deflate = try #require(Deflate.system)
            #expect(deflate.inflate([], to: 1 << 46) == nil)
            #expect(deflate.inflate([0x01, 0xFF, 0xFF, 0x00, 0x00, 0x61][...], to: 1 << 46) == nil)
            #expect(deflate.inflate([0xFF, 0xFF], to: 1 << 46) == nil)
            #expect(deflate.inflate([0x03, 0x00], to: 0) == [])
        }

        @Test("what is inflated is judged like any other archive")
        func inside() throws {
            for body in ["05", "c2 0001 05 0001 05", "c1 0001 ea00", "c0 00", "c1 0001 62c328 00", "10c0"] {
                #expect(throws: StateError(.malformed, ""), "\(body)") {
                    try StateArchive(
                        Forge.forged(claiming: UInt64(hex(body).count), Forge.deflated(hex(body)), flags: 3) + [0, 0])
                }
            }
            let many = [0xC1, 0, 1, 0x9E, 0, 1, 0x86, 0xA1] + [UInt8](repeating: 0xE2, count: 100_001)
            let bytes = Forge.forged(claiming: UInt64(many.count), try Forge.deflated(many), flags: 3)
            #expect(throws: StateError(.limitExceeded, "")) {
                try StateArchive(bytes + [UInt8](repeating: 0, count: 5_000))
            }
        }

        @Test("without zlib a compressed archive is refused with the line that brings it")
        func withoutZlib() throws {
            let bytes = try Forge.packed(String(repeating: "a", count: 300))
            var reader = WireReader(bytes, from: 2)
            let error = #expect(throws: StateError.self) {
                try CompressedBody.inflated(&reader, of: bytes.count, .default, by: nil)
            }
            #expect(error?.code == .unsupported)
            #expect(error?.message.contains("traits: [\"Compression\"]") == true)
        }
    }
#endif
