import Testing

@testable import TetraState

/// Values of types that are known at run time only, and tuples, as no writer makes them.
@Suite("Hostile dynamic values")
struct HostileDynamicTests {
    @Test("a tuple of another number of elements is refused, though what follows would make up for it")
    func tuples() throws {
        let shifted = forged(hex("82 83 01 02 81 03 04"))
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(shifted, as: [StateTuple<Int, Int>].self) }
    }

    @Test("a name and a value that are not marked as such are no dynamic value, nor a name alone a type")
    func marks() throws {
        let name = hex("63 496e74")
        for other in ["82", "a1"] {
            let value = forged(hex(other) + name + [5])
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(value, as: AnyState.self) }
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(value, as: AnyHashable.self) }
        }
        for other in [hex("81"), [WireSpecial.some.byte]] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(other + name), as: StateType.self) }
        }
        #expect(StateType(Int.self) != StateType(String.self))
    }

    @Test("a dynamic value counts as a level of nesting when it is saved, as when it is read", arguments: 30...66)
    func depth(_ depth: Int) throws {
        let nested = (0..<depth).reduce(AnyState(5)) { inside, _ in AnyState(inside) }
        let hashable = (0..<depth).reduce(AnyHashable(Foreign(text: ""))) { inside, _ in AnyHashable([inside]) }
        var registry = StateRegistry()
        try registry.register(ForeignPickler.self)
        for value in [nested, AnyState(hashable), AnyState(AnyState(hashable))] {
            guard let bytes = try? archivedWith(registry, value) else { continue }
            #expect(throws: Never.self) { try StateArchive(bytes) }
        }
        #expect((try? archivedWith(registry, nested)) != nil || depth > 60)
    }

    /// A model that can be an element of a set.
    private struct Tag: StateModel, Hashable {
        static let stateName = "App.Tag"
        var stateKey: Int?
        static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Tag] { [:] }
    }

    @Test("models inside tuples and hashable values are found: when collected, and among the types")
    func models() throws {
        var preparation = StatePreparation()
        try preparation.collect(AnyHashable(Tag(stateKey: 3)))
        #expect(preparation.hasReferences)
        var registry = StateRegistry()
        try registry.registerTypes(reachableFrom: StateTuple<Int, [StateTuple<Tag>]>.self)
        #expect(registry.contains("App.Tag"))
    }

    @Test("a former name is not another type's either")
    func formerNames() throws {
        var registry = StateRegistry()
        for name in ["Int", "[Int]", "String: x", ""] {
            #expect(throws: StateError.self) { try registry.register(Unlisted.self, formerNames: [name]) }
        }
        #expect(!registry.contains("App.Unlisted"))
    }

    @Test("a case is a number of two bytes, or a record of one field")
    func cases() throws {
        let link = FieldTag("link").rawValue
        let large = [0x1E, 0, 1] + link.bigEndianBytes
        let two = [0xC2] + link.bigEndianBytes + [0xE2, 0, 1, 0]
        let none: [UInt8] = [0xC0]
        for bytes in [two, none] {
            let error = #expect(throws: StateError.self) { try restored(forged(bytes), as: Wrapping.self) }
            #expect(error?.message.contains("a case of an enum") == true)
        }
        let shaped = [0x12, 0x81, 0x44] + link.bigEndianBytes + [0, 1, 0x80, 0xC1]
        let error = #expect(throws: StateError.self) {
            let value = FieldTag("value").rawValue.bigEndianBytes + [WireSpecial.shaped.byte, 0, 0xE2, 0]
            return try restored(shaped + value, as: Wrapping.self)
        }
        #expect(error?.message.contains("a case of an enum") == true)
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(large), as: Plain.self) }
        #expect(try restored(forged([0x1D] + link.bigEndianBytes), as: Plain.self) == .link)
    }

    private enum Plain: StateCodable {
        case link
        static var stateShape: String { "Plain" }
        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.enumCase("link") }
        init(from decoder: inout StateDecoder) throws(StateError) {
            self = try decoder.enumCase { tag, _ throws(StateError) -> Self? in tag == "link" ? .link : nil }
        }
    }
}
