import Foundation
import Testing

@testable import TetraState

/// Writes and reads one property with a safe list.
func throughArchive<Value: StateCodable>(_ value: Value, _ registry: StateRegistry) throws -> Value {
    try StateArchive(archivedWith(registry, value)).reader(registry: registry).decode("value", as: Value.self)
}

func archivedWith<Value: StateCodable>(_ registry: StateRegistry, _ value: Value) throws -> [UInt8] {
    var preparation = StatePreparation(registry: registry)
    try preparation.collect(value)
    var writer = StateArchiveWriter(preparation)
    try writer.field("value", value)
    return try writer.finish()
}

/// A type that nobody owns, and how to save it.
struct Foreign: Hashable { var text: String }

enum ForeignPickler: StatePickler {
    static let stateName = "App.Foreign"
    static func pickle(_ value: Foreign, into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(value.text)
    }
    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Foreign {
        Foreign(text: try decoder.text())
    }
}

/// Tells on whoever builds it.
struct Unlisted: StateNamed, Hashable {
    static let stateName = "App.Unlisted"
    static let built = Log<Int>()
    init() {}
    init(from decoder: inout StateDecoder) throws(StateError) {
        Self.built.append(try decoder.integer())
    }
    func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.integer(1) }
}

@Suite("Values whose type is known at run time only")
struct DynamicValueTests {
    @Test("built-in types come back as what they were")
    func builtIn() throws {
        let values: [any StateCodable & Equatable] = [
            1, UInt8(1), Int128.max, "é", Date(timeIntervalSinceReferenceDate: 0.5), 1.5, Float(1.5), true, UUID(),
            [1, 2], [[1], []], ["a": [1]], ["a", nil], Set(["x"]), Int?.some(3), Int??.some(.none), Data([1]),
            [UInt8(1)],
            Decimal(5), Character("x"), Duration.seconds(1), AnyHashable(5), [AnyHashable("x"), AnyHashable(Int8(3))],
        ]
        let read = try throughArchive(values.map { AnyState($0) }, StateRegistry())
        for (value, read) in zip(values, read) {
            func isSame<Value: StateCodable & Equatable>(_ value: Value) -> Bool {
                type(of: read.value) == Value.self && read.value as? Value == value
            }
            let same = isSame(value)
            #expect(same, "\(type(of: value))")
        }
        let nested = try throughArchive(AnyState(AnyState([AnyState(1)])), StateRegistry())
        #expect(try nested.as(AnyState.self).as([AnyState].self)[0].as(Int.self) == 1)
        #expect(throws: StateError(.shapeMismatch, "")) { try nested.as(Int.self) }
    }

    @Test("hashable values keep their type, though Int 1 and UInt8 1 are equal as AnyHashable")
    func hashable() throws {
        var registry = StateRegistry()
        try registry.register(ForeignPickler.self)
        try registry.register(Unlisted.self)
        let values: [AnyHashable] = [
            1, UInt8(1), "x", Date(timeIntervalSinceReferenceDate: 9), [1, 2], Foreign(text: "f"), Unlisted(),
        ].map { (value: any Hashable) in AnyHashable(value) }
        let read = try throughArchive(values, registry)
        #expect(read == values)
        for (value, read) in zip(values, read) { #expect(type(of: value.base) == type(of: read.base)) }
        let keyed = try throughArchive([AnyHashable(Foreign(text: "k")): 1, AnyHashable(2): 2], registry)
        #expect(keyed[Foreign(text: "k")] == 1 && keyed[2] == 2)
        let unhashable = try archivedWith(StateRegistry(), AnyState(AnyState(1)))
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(unhashable, as: AnyHashable.self) }
    }

    @Test("scalars and Foundation's values stand behind `any` without having been registered")
    func foundation() throws {
        let values: [any StateCodable & Hashable] = [
            Unicode.Scalar(0x1F34C) ?? "b", CGFloat(0.5), DateComponents(year: 2_024, month: 2),
            DateInterval(start: Date(timeIntervalSinceReferenceDate: 0), duration: 60), TimeZone.gmt,
            Calendar(identifier: .gregorian), Locale(identifier: "de_CH"), IndexPath(indexes: [1, 2]),
            IndexSet(integersIn: 3..<7), Decimal(1.5),
        ]
        for value in values {
            let key = AnyHashable(value)
            let restored = try throughArchive(AnyState(value), StateRegistry()).value
            #expect(restored as? AnyHashable == key, "\(type(of: value))")
            #expect(try throughArchive(key, StateRegistry()) == key)
        }
    }

    @Test("types as values, by their name alone")
    func types() throws {
        var registry = StateRegistry()
        try registry.register(Unlisted.self)
        let types = [StateType(Int.self), StateType([String: Int?].self), StateType(Unlisted.self)]
        #expect(try throughArchive(types, registry) == types)
        #expect(throws: StateError(.blocked, "")) { try archivedWith(StateRegistry(), types) }
        #expect(throws: StateError(.shapeMismatch, "")) { try types[0].as((any StateModel.Type).self) }
        #expect(try types[2].as((any StateNamed.Type).self).stateName == "App.Unlisted")
    }

    @Test("tuples of no to five elements")
    func tuples() throws {
        let none = type(of: StateTuple())
        _ = try throughArchive(StateTuple(), StateRegistry())
        #expect(try throughArchive(StateTuple(1), StateRegistry()).values == 1)
        #expect(try throughArchive(StateTuple(1, "a"), StateRegistry()).values == (1, "a"))
        let five = try throughArchive([StateTuple(1, "a", [true], 2.5, Int?.none)], StateRegistry())[0].values
        #expect(five == (1, "a", [true], 2.5, nil))
        #expect(StateTuple<Int, String>.stateShape == "(int,string)" && none.stateShape == "()")
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(archived([1, 2, 3]), as: StateTuple<Int, Int>.self)
        }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived([1]), as: none) }
    }

    @Test("pickled values, also where the pickled type has a form of its own")
    func pickled() throws {
        let value = Pickled<ForeignPickler>(Foreign(text: "x"))
        #expect(try restored(archived([value]), as: [Pickled<ForeignPickler>].self)[0].value == value.value)
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(archived(5), as: Pickled<ForeignPickler>.self)
        }
        enum NumberPickler: StatePickler {
            static let stateName = "App.Number"
            static func pickle(_ value: Int, into encoder: inout StateEncoder) throws(StateError) {
                encoder.text("number")
            }
            static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Int { 7 }
        }
        var registry = StateRegistry()
        try registry.register(NumberPickler.self)
        #expect(try throughArchive(AnyState(3), registry).as(Int.self) == 3)
        #expect(try throughArchive(AnyHashable(3), registry) == AnyHashable(3))
    }

    @Test("an unlisted type is refused when it is saved and when it is restored, and nothing of it ran")
    func unlisted() throws {
        var registry = StateRegistry()
        try registry.register(Unlisted.self)
        let help =
            "Unpickling blocked: 'App.Unlisted' is not in the allowed list. "
            + "To allow it, register the type when the app starts: try registry.register(App.Unlisted.self)"
        var other = StateRegistry()
        try other.register(Int?.self, as: "App.Other")
        func check<Value: StateCodable>(_ value: Value) throws {
            let saving = #expect(throws: StateError.self) { try archivedWith(other, value) }
            #expect(saving?.code == .blocked && saving?.message == help)
            let archive = try StateArchive(archivedWith(registry, value))
            let before = Unlisted.built.entries.count
            let reading = #expect(throws: StateError.self) {
                try archive.reader(registry: other).decode("value", as: Value.self)
            }
            #expect(reading?.code == .blocked && reading?.message == help && reading?.path == ["value"])
            // Without any list it may be registered well and truly: the way to the list is what is missing.
            let without = #expect(throws: StateError.self) { try archive.decode("value", as: Value.self) }
            #expect(without?.code == .blocked && without?.message.contains("archive.reader(registry:)") == true)
            #expect(without?.message.hasPrefix("Unpickling blocked: 'App.Unlisted' is not in") == true)
            #expect(Unlisted.built.entries.count == before)
        }
        try check(AnyState(Unlisted()))
        try check([AnyState(Unlisted())])
        try check(AnyHashable(Unlisted()))
        try check(StateType(Unlisted.self))
        let foreign = #expect(throws: StateError.self) {
            try archivedWith(StateRegistry(), AnyHashable(Foreign(text: "")))
        }
        #expect(foreign?.message.contains("StatePickler") == true && foreign?.code == .blocked)
        let deep = #expect(throws: StateError.self) { try archivedWith(StateRegistry(), AnyState([[[1]]])) }
        #expect(deep?.message.contains(", as: ") == true && deep?.code == .blocked)
    }
}
