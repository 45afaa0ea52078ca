import Testing

@testable import TetraState

@Suite("Hostile archives and Codable types")
struct HostileCodableTests {
    private func readAsEverything(_ bytes: [UInt8]) {
        guard let archive = try? StateArchive(bytes) else { return }
        func read<Value: StateCodable>(_ type: Value.Type) { _ = try? archive.decode("value", as: type) }
        read(CodableMoney.self)
        read(Shape.self)
        read(Suit.self)
        read(Empty.self)
        read(Zoo.self)
        read(Tree.self)
        read([Chain?].self)
        read(Scalars.self)
        read(Loose.self)
        read(ByHand.self)
        read(Dog.self)
        read(Endless.self)
        read(Doubling.self)
    }

    @Test("each bit flipped: an error or another value, never a trap")
    func everyBit() throws {
        let samples = [
            try archived(Zoo.sample), try archived(Shape.line(from: .init(x: 1, y: 2), to: .init(x: 300, y: 4))),
            try archived(ByHand(word: "w", numbers: [1, 2])), try archived(Scalars.sample),
            try archived(Dog(name: "Rex", legs: 4)), try archived(Tree(value: 1, children: [Tree(value: 2)])),
        ]
        for sample in samples {
            var bytes = sample
            for index in bytes.indices {
                let original = bytes[index]
                for byte in [original ^ 1, original ^ 0x20, original ^ 0x80, 0, 0x9F, 0xBF, 0xE2, 0xE3] {
                    bytes[index] = byte
                    readAsEverything(bytes)
                }
                bytes[index] = original
            }
        }
    }

    @Test("maps with a key twice, keys that are no text, counts too large")
    func maps() throws {
        for value in ["a2 6161 01 6161 02", "a1 01 02", "a2 62c3a9 01 6365cc81 02"] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex(value)), as: Empty3.self) }
        }
        #expect(throws: StateError(.malformed, "")) { try StateArchive(forged(hex("bfffffffffffffffff"))) }
    }

    private struct Empty3: CodableState {
        static let stateName = "App.Empty3"
        var x: Int?
    }

    /// Decodes itself from the same place for ever.
    struct Endless: CodableState {
        init(from decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(Endless.self) }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(self)
        }
        init() {}
    }

    /// The same through an optional, which has a form of its own.
    struct EndlessToo: CodableState {
        init(from decoder: any Decoder) throws {
            _ = try decoder.singleValueContainer().decode(EndlessToo?.self)
        }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(EndlessToo?.some(self))
        }
        init() {}
    }

    @Test("a type that reads itself without end is stopped, when written too")
    func endless() throws {
        #expect(throws: StateError(.limitExceeded, "")) { try restored(forged([5]), as: Endless.self) }
        #expect(throws: StateError(.limitExceeded, "")) { try restored(forged([5]), as: EndlessToo.self) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(Endless()) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(EndlessToo()) }
    }

    /// Tries to read what is inside in two ways at each level.
    struct Doubling: CodableState {
        enum Keys: String, CodingKey { case a }
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            if (try? container.decode(Doubling.self, forKey: .a)) == nil {
                _ = try container.decode(Doubling.self, forKey: .a)
            }
        }
    }

    @Test("a type that tries each level twice is stopped: the attempts don't double without bound")
    func doubling() {
        let level = hex("a1 6161")
        let bytes = forged(Array([[UInt8]](repeating: level, count: 60).joined()) + [5])
        let limits = StateLimits(maximumBytes: 4_096, maximumValues: 2_000)
        #expect(throws: StateError(.limitExceeded, "")) { try restored(bytes, as: Doubling.self, limits: limits) }
    }

    @Test("nesting is bounded by the archive's own limit, when written too")
    func depth() throws {
        let deep = (0..<40).reduce(Tree(value: 0)) { tree, _ in Tree(value: 0, children: [tree]) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(deep) }
        let fine = (0..<30).reduce(Tree(value: 0)) { tree, _ in Tree(value: 0, children: [tree]) }
        #expect(try restored(archived(fine), as: Tree.self) == fine)
    }
}

extension HostileCodableTests.Doubling {
    func encode(to encoder: any Encoder) throws {}
}
