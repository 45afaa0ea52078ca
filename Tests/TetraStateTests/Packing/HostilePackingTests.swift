import Testing

@testable import TetraState

@Suite("Hostile packed lists")
struct HostilePackingTests {
    private let close = [0xC1] + FieldTag("value").rawValue.bigEndianBytes

    /// An archive whose property `value` is these bytes as they stand, in an archive that may be packed.
    private func packed(_ value: String, tables: String = "") -> [UInt8] {
        [tables.isEmpty ? 0x18 : 0x1A, 0x04] + hex(tables) + close + hex(value)
    }

    @Test("a packed list is read by what takes a list of its values, and by nothing else")
    func sound() throws {
        let bytes = packed("ee 03 07 01ff1c")
        #expect(try restored(bytes) == [1, 255, 28])
        #expect(try restored(bytes) == [1.0, 255, 28])
        #expect(try restored(bytes) == Set([1, 255, 28]))
        #expect(try restored(packed("ee 03 47 000103")) == [0, -1, -2])
        #expect(try restored(packed("ee 02 08 0080 80")) == [1, 2])
        #expect(try restored(packed("ee 00 07")) == [Int]())
        #expect(try restored(packed("82 ee 01 07 05 ee 01 47 05")) == [[5], [-3]])
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(bytes, as: [String].self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(bytes, as: Int.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(bytes, as: [UInt8].self) }
        let people = packed("ef 00 02 61 61 61 62", tables: "81 42 fce3 80")
        #expect(try restored(people) == [Person(name: "a"), Person(name: "b")])
        #expect(try restored(packed("ef 00 00", tables: "81 42 fce3 80")) == [Person]())
    }

    @Test(
        "unknown forms, bits behind the end, counts that claim gigabytes, cut lists: refused before memory is taken",
        arguments: [
            "ee 01 06 05", "ee 01 00 05", "ee 01 c7 05", "ee 01 87 00", "ee 01 08 0501", "ee 01 08 05", "ee 02 07 05",
            "ee 1fffffffffffffffff 07 05", "ee 1f7fffffffffffffff 3f 05", "ee 1e7fffffff 07 05", "ee 1c01 07 05", "ee",
            "ee 01", "ee 01 07", "ee e1 07 05", "ee 21 07 05", "ef 00 01 05", "ef", "fe", "ff", "ee 01 07 05 00",
        ])
    func forgedNumbers(_ value: String) {
        #expect(throws: StateError(.malformed, "")) { try StateArchive(packed(value)) }
    }

    @Test(
        "tables of a shape that is not there or has no tags, or with more records than follow: refused",
        arguments: [
            ("ef 01 01 05", "81 42 0001 80"), ("ef 00 05", "81 40 80"), ("ef 00 00", "81 40 80"),
            ("ef 00 02 05", "81 42 0001 80"), ("ef 00 1fffffffffffffffff 05", "81 42 0001 80"),
            ("ef 00 1e7fffffff 05", "81 42 0001 80"), ("ef 00 02 05 05 05", "81 44 0001 0002 80"),
            ("ef 00", "81 42 0001 80"), ("ef", "81 42 0001 80"), ("ef 00 21 05", "81 42 0001 80"),
        ])
    func forgedTables(value: String, tables: String) {
        #expect(throws: StateError(.malformed, "")) { try StateArchive(packed(value, tables: tables)) }
    }

    @Test("packed lists are nothing where the header does not say so, nor in an archive that is compressed")
    func unannounced() {
        #expect(throws: StateError(.malformed, "")) { try StateArchive(forged(hex("ee 01 07 05"))) }
        #expect(throws: StateError(.malformed, "")) {
            try StateArchive([0x12] + hex("81 42 0001 80") + close + hex("ef 00 01 05"))
        }
        for flags in ["00", "06", "07", "08", "0c", "84"] {
            #expect(throws: StateError(.malformed, "")) { try StateArchive(hex("18" + flags + "c0")) }
        }
        #expect(throws: Never.self) { try StateArchive(hex("1804c0")) }
    }

    @Test("rows of models and keys are bounded like others, and a key holds no model")
    func references() throws {
        let table = hex("a1 68") + Array("App.Todo".utf8)
        let two = [0x19, 0x04] + table + hex("ee 02 07 0307") + close
        #expect(try StateArchive(two + hex("ee 02 87 0001")).references.map(\.key) == [[3], [7]])
        #expect(throws: StateError(.malformed, "")) { try StateArchive(two + hex("ee 02 87 0002")) }
        #expect(throws: StateError(.malformed, "")) {
            try StateArchive([0x19, 0x04] + table + hex("ee 01 87 00") + hex("c0"))
        }
        let many = hex("ee 1d2711 07") + [UInt8](repeating: 5, count: 10_001)
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive([0x19, 0x04] + table + many + hex("c0")) }
    }

    @Test("what is written out may not be larger, deeper or of more values than an archive may be")
    func limits() throws {
        let numbers = hex("ee 1d0258 07") + [UInt8](repeating: 0x1C, count: 600)
        let bytes = [0x18, 0x04] + close + numbers
        #expect(try restored(bytes, as: [Int].self).count == 600)
        let small = StateLimits(maximumBytes: 1_000)
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(bytes, limits: small) }
        let few = StateLimits(maximumValues: 600)
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(bytes, limits: few) }
        let records = packed("", tables: "81 42 0001 80") + hex("ef 00 1d0258") + [UInt8](repeating: 5, count: 600)
        #expect(throws: Never.self) { try StateArchive(records) }
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(records, limits: small) }
        for form in ["81", "ef 00 01"] {
            for (levels, isAllowed) in [(form == "81" ? 64 : 32, true), (65, false), (50_000, false)] {
                let nested = Array([[UInt8]](repeating: hex(form), count: levels).joined()) + [5]
                let archive = packed("", tables: "81 42 0001 80") + nested
                if isAllowed {
                    #expect(throws: Never.self) { try StateArchive(archive) }
                } else {
                    #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(archive) }
                }
            }
        }
    }

    @Test("each beginning of a packed archive is refused; each byte altered gives an error or another value")
    func altered() throws {
        let people = (0..<16).map { Person(name: "p\($0)", age: $0 * 40) }
        let samples = try [
            archived((0..<20).map { $0 * 1_000 }), archived((-10..<10).map { $0 * 1_000 }), archived(people),
            archived((0..<20).map { Todo(id: $0 * 100, title: "") }),
        ]
        for sample in samples {
            #expect(sample[1] == 0x04)
            for count in sample.indices {
                #expect(throws: StateError.self) { try StateArchive(Array(sample.prefix(count))) }
            }
            for index in sample.indices {
                var bytes = sample
                for byte in [0x00, 0x07, 0x1F, 0x47, 0x87, 0xEE, 0xEF, 0xFF, sample[index] ^ 1, sample[index] ^ 0x80] {
                    bytes[index] = byte
                    guard let archive = try? StateArchive(bytes) else { continue }
                    _ = try? archive.decode("value", as: [Int].self)
                    _ = try? archive.decode("value", as: [Person?].self)
                    _ = try? archive.decode("value", as: [Todo?].self)
                }
            }
        }
    }
}
