import Testing

@testable import TetraState

@Suite("Shared texts and shapes")
struct SharingTests {
    private func people(_ count: Int) -> [Person] {
        (0..<count).map { Person(name: $0 % 2 == 0 ? "somebody" : "anybody else", age: $0, friends: []) }
    }

    /// The bytes of an archive with nothing shared.
    private func plain<Value: StateCodable>(_ value: Value) throws -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        try value.encode(into: &encoder)
        return forged(encoder.bytes)
    }

    @Test("a hundred records take less than half, and come back as they were")
    func hundred() throws {
        let people = people(100)
        let bytes = try archived(people)
        #expect(bytes.count * 2 < (try plain(people)).count)
        #expect(bytes[0] & 0x02 != 0)
        #expect(try restored(bytes, as: [Person].self) == people)
        #expect(try restored(plain(people), as: [Person].self) == people)
        #expect(try archived(people) == bytes)
    }

    @Test("sharing never makes an archive longer, and what has nothing in common stays as it is")
    func neverLonger() throws {
        for count in 0..<8 {
            for length in 0..<8 {
                let texts = Array(repeating: String(repeating: "x", count: length), count: count)
                #expect(try archived(texts).count <= plain(texts).count)
                #expect(try restored(archived(texts)) == texts)
                let records = Array(repeating: Person(name: texts.first ?? "", age: nil), count: count)
                #expect(try archived(records).count <= plain(records).count)
                #expect(try restored(archived(records)) == records)
            }
        }
        let different = (0..<100).map { "text \($0)" }
        #expect(try archived(different) == plain(different))
    }

    @Test("equal sets and dictionaries give equal archives, with references and costs as without")
    func deterministic() throws {
        let words = (0..<60).map { "word \($0 % 7)" }
        var (roomy, small) = ([Int: [Person]](minimumCapacity: 900), [Int: [Person]]())
        for (index, word) in words.enumerated() { roomy[index] = [Person(name: word)] }
        for (index, word) in words.enumerated().reversed() { small[index] = [Person(name: word)] }
        #expect(try archived(roomy) == archived(small))
        let todos = [Todo(id: 1, title: ""), Todo(id: 2, title: ""), Todo(id: 1, title: "")]
        var preparation = StatePreparation()
        try preparation.collect(todos)
        var writer = StateArchiveWriter(preparation)
        try writer.field("people", people(50))
        try writer.field("todos", todos)
        let archive = try StateArchive(writer.finish())
        #expect(archive.references(excluding: ["people"]).count == 2)
        #expect(archive.references(excluding: ["todos"]).isEmpty)
        #expect(archive.byteCount(of: "todos") == 2 + 1 + 3 * 2)
        #expect(try #require(archive.byteCount(of: "people")) < 50 * 12)
    }

    /// Reads a record's properties in an order of its own.
    private struct Picky: StateCodable, Equatable {
        static var stateShape: String { "Picky" }
        var (a, b, c) = (1, "b", true)
        init() {}
        func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.record(version: 2) { record throws(StateError) in
                try record.field("a", a)
                try record.field("b", b)
                try record.field("c", c)
            }
        }
        init(from decoder: inout StateDecoder) throws(StateError) {
            self = try decoder.record(version: 2) { record throws(StateError) in
                var value = Picky()
                guard try record.contains("a"), try !record.contains("z") else { throw .invalid("nothing") }
                value.c = try record.decode("c")
                guard try record.decodeIfPresent("z", as: Int.self) == nil else { throw .invalid("nothing") }
                value.a = try record.decode("a")
                value.b = try record.decode("b")
                _ = try record.decode("a", as: Int.self)
                return value
            }
        }
    }

    private enum Step: StateCodable, Equatable {
        case idle, moved(Int)
        static var stateShape: String { "Step" }
        func encode(into encoder: inout StateEncoder) throws(StateError) {
            switch self {
            case .idle: encoder.enumCase("idle")
            case .moved(let by): try encoder.enumCase("moved") { encoder throws(StateError) in encoder.integer(by) }
            }
        }
        init(from decoder: inout StateDecoder) throws(StateError) {
            self = try decoder.enumCase { tag, decoder throws(StateError) in
                switch tag {
                case "idle": .idle
                case "moved": .moved(try decoder.integer())
                default: nil
                }
            }
        }
    }

    @Test("shared records are read in any order and by version, shared cases of enums too")
    func order() throws {
        let picky = [Picky](repeating: Picky(), count: 15)
        #expect(try archived(picky)[0] == 0x12)
        #expect(try restored(archived(picky)) == picky)
        let steps = (0..<20).map { Step.moved($0) } + [.idle]
        #expect(try archived(steps)[0] == 0x12)
        #expect(try restored(archived(steps)) == steps)
        #expect(try restored(archived(picky + picky)) == picky + picky)
    }

    @Test("a case with associated values where there were none, and the other way round, is a mismatch")
    func payloads() throws {
        for value in [
            [0xC1] + FieldTag("idle").rawValue.bigEndianBytes + [5], [0x1D] + FieldTag("moved").rawValue.bigEndianBytes,
        ] {
            for (bytes, isList) in [(value, false), ([0x82] + value + [0x05], true)] {
                let error = #expect(throws: StateError.self) {
                    if isList {
                        _ = try restored(forged(bytes), as: [Step].self)
                    } else {
                        _ = try restored(forged(bytes), as: Step.self)
                    }
                }
                #expect(error?.code == .shapeMismatch || error?.code == .malformed)
                if value[0] == 0xC1 { #expect(error?.message.contains("associated values") == true) }
            }
        }
        let (idle, moved) = (FieldTag("idle").rawValue.bigEndianBytes, FieldTag("moved").rawValue.bigEndianBytes)
        for value in [
            [0xC1] + idle + [5], [0x1D] + moved, [0xC1] + FieldTag("gone").rawValue.bigEndianBytes + [5], [0xC0],
        ] {
            #expect(throws: StateError.self) { try restored(forged(value), as: Step.self) }
            #expect(throws: StateError.self) { try restored(forged([0x82] + value + [0x05]), as: [Step].self) }
        }
    }

    @Test("rows out of range, shapes with a tag twice or cut in two, texts that are none: refused")
    func forgedTables() throws {
        let (open, close) = (hex("12"), [0xC1] + FieldTag("value").rawValue.bigEndianBytes)
        for (tables, value) in [
            ("80 80", "e900"), ("80 81 6161", "e901"), ("80 81 6161", "e9e1"), ("81 42 0001 80", "ea01 05"),
            ("81 42 0001 80", "ea00"), ("81 44 0001 0001 80", "05"), ("81 43 000102 80", "05"), ("81 05 80", "05"),
            ("80 81 05", "05"), ("80 81 62c328", "05"), ("80", "05"), ("a0 80", "05"), ("80 a0", "05"),
            ("9e7fffffff 80", "05"), ("80 9fffffffffffffffff", "05"), ("81 5fffffffffffffffff 80", "05"),
        ] {
            #expect(throws: StateError(.malformed, ""), "\(tables) \(value)") {
                try StateArchive(open + hex(tables) + close + hex(value))
            }
        }
        let unused = try StateArchive(open + hex("82 40 42 0001 82 60 6161") + close + hex("05"))
        #expect(try unused.decode("value", as: Int.self) == 5)
    }

    @Test("a few bytes cannot mean more than an archive may hold, nor nest deeper than it may")
    func bombs() throws {
        let close = [0xC1] + FieldTag("value").rawValue.bigEndianBytes
        let text = hex("80 81 7e00010000") + [UInt8](repeating: 0x61, count: 65_536)
        let many = hex("9d0100") + Array([[UInt8]](repeating: [0xE9, 0], count: 256).joined())
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive([0x12] + text + close + many) }
        let few = hex("82 e900 e900")
        #expect(try StateArchive([0x12] + text + close + few).decode("value", as: [String].self).count == 2)
        let nested = Array([[UInt8]](repeating: [0xEA, 0], count: 65).joined()) + [5]
        #expect(throws: StateError(.limitExceeded, "")) {
            try StateArchive([0x12] + hex("81 42 0001 80") + close + nested)
        }
        let fine = Array(nested.dropFirst(2))
        #expect(throws: Never.self) { try StateArchive([0x12] + hex("81 42 0001 80") + close + fine) }
        let tables = [0x9E, 0, 1, 0x86, 0xA1] + [UInt8](repeating: 0x60, count: 100_001)
        #expect(throws: StateError(.limitExceeded, "")) { try StateArchive([0x12, 0x80] + tables + close + [5]) }
    }
}
