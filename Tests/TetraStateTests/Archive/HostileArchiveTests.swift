import Foundation
import Testing

@testable import TetraState

/// A sealed archive is authentic, but the reader is built as if the attacker held the key.
@Suite("Hostile archives")
struct HostileArchiveTests {
    /// Reads an archive as everything that it can be; only errors may come of it.
    private func readAsEverything(_ bytes: [UInt8]) {
        guard let archive = try? StateArchive(bytes) else { return }
        func read<Value: StateCodable>(_ type: Value.Type) {
            _ = try? archive.decode("value", as: type)
        }
        read(Bool.self)
        read(Int.self)
        read(UInt8.self)
        read(Int128.self)
        read(Double.self)
        read(Float.self)
        read(String.self)
        read(Character.self)
        read([UInt8].self)
        read(Data.self)
        read(Int??.self)
        read([Int].self)
        read([String?].self)
        read([[Double]].self)
        read(Set<Int>.self)
        read(Set<String>.self)
        read([String: Int].self)
        read([[Int]: [String: Bool]].self)
        read(Range<Int>.self)
        read(ClosedRange<Double>.self)
        read(PartialRangeFrom<Int8>.self)
        read(Duration.self)
        read(Date.self)
        read(UUID.self)
        read(URL.self)
        read(Decimal.self)
        read(Filter.self)
        read(Person.self)
        read([Person].self)
        read(Todo.self)
        read([Todo?].self)
    }

    static let samples: [[UInt8]] = {
        let person = Person(name: "Ann", age: 300, friends: [Person(name: "Bø", age: -70_000)])
        let values: [any StateCodable] = [
            5, -70_000, Int128.min, 0.1, "héllo", Character("é"), [UInt8]([1, 2, 3]), Int??.some(.none), [1, 300, -2],
            ["a", nil], Set(["a", "b"]), ["a": 1, "b": 2], 3..<9, 0.5...1.5, Duration.milliseconds(1500), UUID(),
            Decimal(string: "-12.50") ?? 0, Date(timeIntervalSinceReferenceDate: 0.1), [person, person],
            [Todo(id: 3, title: ""), Todo(id: 300, title: "")],
        ]
        return values.compactMap { value in
            func make<Value: StateCodable>(_ value: Value) -> [UInt8]? { try? archived(value) }
            return make(value)
        }
    }()

    @Test(
        "each bit flipped, each byte made extreme: an error or another value, never a trap", arguments: samples.indices)
    func everyByte(sample: Int) {
        var bytes = Self.samples[sample]
        for index in bytes.indices {
            let original = bytes[index]
            for byte in (0..<8).map({ original ^ (1 << $0) }) + [0x00, 0x5F, 0x9F, 0xBF, 0xDF, 0xE2, 0xE3, 0xE8, 0xFF] {
                bytes[index] = byte
                readAsEverything(bytes)
            }
            bytes[index] = original
        }
    }

    @Test("each beginning of an archive is refused", arguments: samples.indices)
    func truncated(sample: Int) {
        let bytes = Self.samples[sample]
        for count in 0..<bytes.count {
            #expect(throws: StateError(.malformed, "")) { try StateArchive(Array(bytes.prefix(count))) }
        }
        #expect(throws: StateError(.malformed, "")) { try StateArchive(bytes + [0]) }
    }

    @Test("random bytes are refused or read, never a trap")
    func random() {
        var generator = SeededGenerator(state: 0x5EED)
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...40, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            readAsEverything(bytes)
            readAsEverything(forged(bytes))
        }
    }

    @Test(
        "counts that claim gigabytes are refused before memory is taken",
        arguments: [
            "5f7fffffffffffffff", "5fffffffffffffffff", "7f00000000ffffffff", "7e7fffffff", "9fffffffffffffffff",
            "9e40000000", "9c1d00", "bf7fffffffffffffff", "bfffffffffffffffff", "be40000000", "dfffffffffffffffff",
            "de00010000", "81 81 9e7fffffff",
        ])
    func counts(_ value: String) {
        #expect(throws: StateError(.malformed, "")) { try StateArchive(forged(hex(value))) }
    }

    @Test("tables of references that claim as much are refused too")
    func tableCounts() {
        for table in [
            "bfffffffffffffffff", "a1 61 41 9fffffffffffffffff", "a1 7e7fffffff", "a1 61 41 81", "80", "a1 81 00",
        ] {
            #expect(throws: StateError(.malformed, "")) { try StateArchive([0x11] + hex(table) + hex("c0")) }
        }
        let long = hex("11 a1 7d0100") + [UInt8](repeating: 65, count: 256) + hex("80 c0")
        #expect(throws: StateError(.malformed, "")) { try StateArchive(long) }
    }

    @Test("nesting is bounded, whatever it is made of")
    func depth() throws {
        let deepest = [UInt8](repeating: 0x81, count: 64) + [0]
        #expect(throws: Never.self) { try StateArchive(forged(deepest)) }
        let list = [UInt8](repeating: 0x81, count: 50_000) + [0]
        let map = Array([[UInt8]](repeating: [0xA1, 0x00], count: 50_000).joined()) + [0]
        let record = Array([[UInt8]](repeating: [0xC1, 0, 0], count: 50_000).joined()) + [0]
        let some = [UInt8](repeating: 0xE3, count: 50_000) + [0]
        for bomb in [[0x81] + deepest, list, map, record, some] {
            #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(forged(bomb)) }
        }
        let key = hex("11 a1 61 41 81") + list + hex("c0")
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(key) }
    }

    @Test("what could not be restored is not saved")
    func limitsOfWriting() throws {
        let limits = StateLimits(
            maximumBytes: 100, maximumDepth: 3, maximumValues: 20, maximumFields: 2, maximumReferences: 2)
        let tooMuch: [any StateCodable] = [
            String(repeating: "x", count: 100), [[[[1]]]], Array(0..<20), Person(name: "has three fields"),
        ]
        for value in tooMuch {
            func save<Value: StateCodable>(_ value: Value) throws { _ = try archived(value, limits: limits) }
            #expect(throws: StateError(.limitExceeded, "")) { try save(value) }
        }
        var preparation = StatePreparation(limits: limits)
        #expect(throws: StateError(.limitExceeded, "")) {
            try preparation.collect((0..<3).map { Todo(id: $0, title: "") })
        }
        let allowed = Array(0..<19)
        #expect(try restored(archived(allowed, limits: limits), limits: limits) == allowed)
    }

    @Test("values, properties and references over the limits are refused")
    func limitsOfReading() throws {
        let limits = StateLimits(maximumBytes: 200, maximumValues: 20, maximumFields: 2, maximumReferences: 2)
        let person = try archived(Person(name: "x"))
        let todos = try archived((0..<3).map { Todo(id: $0, title: "") })
        for bytes in [try archived(Array(0..<20)), person, todos, try archived(String(repeating: "x", count: 200))] {
            #expect(throws: StateError(.limitExceeded, "")) { try StateArchive(bytes, limits: limits) }
        }
    }

    @Test("duplicates are refused: properties, elements, keys")
    func duplicates() throws {
        let tag = FieldTag("value").rawValue.bigEndianBytes
        #expect(throws: StateError(.malformed, "")) { try StateArchive([0x10, 0xC2] + tag + [1] + tag + [2]) }
        #expect(throws: StateError(.malformed, "")) { try StateArchive(forged([0xC2, 0, 1, 1, 0, 1, 2])) }
        let nested = Array((0..<40).map { [0, UInt8($0 % 39), 1] }.joined())
        #expect(throws: StateError(.malformed, "")) { try StateArchive(forged([0xDC, 40] + nested)) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged([0x82, 1, 1]), as: Set<Int>.self) }
        let alike = hex("82 62c3a9 6365cc81")
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(alike), as: Set<String>.self) }
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(forged(hex("a2 0101 0102")), as: [Int: Int].self)
        }
    }

    @Test("what would trap the standard library is refused before")
    func traps() throws {
        let (down, nan) = (hex("82 05 03"), hex("82 e47fc00000 03"))
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(down), as: Range<Int>.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(down), as: ClosedRange<Int>.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(nan), as: Range<Double>.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(nan), as: ClosedRange<Double>.self) }
        let alone = hex("e47fc00000")
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(forged(alone), as: PartialRangeFrom<Double>.self)
        }
        for text in ["60", "626162"] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex(text)), as: Character.self) }
        }
        let seconds = hex("e6 7fffffffffffffffffffffffffffffff")
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(seconds), as: Duration.self) }
        for seconds in ["82 00 1f0de0b6b3a7640000", "1f8000000000000000", "82 1f7fffffffffffffff 1f0de0b6b3a7640000"] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex(seconds)), as: Duration.self) }
        }
        #expect(throws: StateError(.shapeMismatch, "")) { try archived(Duration.seconds(Int64.max) * 2) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex("42 0102")), as: UUID.self) }
        for text in ["", "-", "1e5", "1.", ".5", " 1", "1 ", "0x10", "NaN ", "--1", String(repeating: "9", count: 201)]
        {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(text), as: Decimal.self) }
        }
    }

    @Test("text that is not UTF-8, longer numbers than need be, unknown kinds, formats and flags are refused")
    func malformed() throws {
        #expect(throws: StateError(.malformed, "")) { try restored(forged(hex("62 c328")), as: String.self) }
        for value in ["1c05", "1d00ff", "1e0000ffff", "1f00000000ffffffff", "7c01 41", "e9", "ff", "e800", "e8e0"] {
            #expect(throws: StateError(.malformed, "")) { try StateArchive(forged(hex(value))) }
        }
        for header in ["00", "20", "12", "14", "18", "13", "ff"] {
            #expect(throws: StateError(.malformed, "")) { try StateArchive(hex(header + "c0")) }
        }
        #expect(throws: StateError(.malformed, "")) { try StateArchive(hex("10c0"), from: 7) }
    }

    @Test("restoring takes no more memory ahead than the bytes at hand can pay for")
    func memory() throws {
        let nothings = forged([0x9D, 0x75, 0x30] + [UInt8](repeating: 0xE2, count: 30_000))
        #expect(try restored(nothings, as: [Person?].self).count == 30_000)
        let storage = ArchiveStorage(bytes: [0x81], limits: .default)
        let decoder = StateDecoder(RestoreSession(storage), at: 0)
        #expect(decoder.capacity(for: .max, of: Person.self) < 32)
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
