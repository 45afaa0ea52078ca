import Testing
import TetraStateMacros

@Suite("Migrations")
struct MigrationTests {
    @Test("what does not fit is read as an older shape, in source order")
    func shape() throws {
        #expect(try restored(PriceInEuros(euros: 3)) == Price(cents: 300))
        #expect(try restored("7", as: Price.self) == Price(cents: 7))
        #expect(try restored(Price(cents: 5)) == Price(cents: 5))
    }

    @StateCodable
    struct PriceInEuros {
        var euros: Int
    }

    @StateCodable
    struct Price: Equatable {
        var cents: Int

        static func migrate(from old: PriceInEuros) -> Self { Price(cents: old.euros * 100) }

        static func migrate(from text: String) throws -> Price {
            guard let cents = Int(text) else { throw StateError(.shapeMismatch, "no number") }
            return Price(cents: cents)
        }
    }

    @Test("what fits in form but not in version is migrated")
    func version() throws {
        #expect(try restored(Weight1(value: 2), as: Weight.self) == Weight(value: 2000))
        #expect(try restored(Weight(value: 2)) == Weight(value: 2))
    }

    @StateCodable
    struct Weight1 {
        var value: Int
    }

    @StateCodable(version: 2)
    struct Weight: Equatable {
        var value: Int

        static func migrate(from old: Weight1) -> Self { Self(value: old.value * 1000) }
    }

    @Test("the types of older shapes are found, so that their models are allowed")
    func reached() {
        var visitor = StateTypeVisitor()
        visitor.visit(Price.self)
        #expect(visitor.types.contains { $0 == PriceInEuros.self })
    }

    @Test("what no shape fits is outdated")
    func outdated() throws {
        #expect(throws: StateError(.outdated, "")) { try restored(true, as: Price.self) }
        #expect(throws: StateError(.outdated, "")) { try restored("x", as: Price.self) }
        #expect(throws: StateError(.outdated, "")) { try restored(Weight(value: 2), as: Weight1.self) }
    }

    @Test("an enum migrates from what it was before")
    func choice() throws {
        #expect(try restored(true, as: Filter.self) == .done)
        #expect(try restored(Filter.all, as: Filter.self) == .all)
        #expect(try restored(3, as: Level.self) == .high)
    }

    @StateCodable
    enum Filter: Equatable {
        case all
        case done

        static func migrate(from old: Bool) -> Filter { old ? .done : .all }
    }

    @StateCodable
    enum Level: String {
        case low, high

        static func migrate(from old: Int) -> Level { old > 2 ? .high : .low }
    }

    @Test("a type that is renamed keeps its name in states")
    func renamed() throws {
        var before = StateRegistry()
        try before.register(OldName.self)
        var after = StateRegistry()
        try after.register(NewName.self)
        let saved = try archive(AnyState(OldName(a: 4)), before)
        let back = try saved.reader(registry: after).decode("it", as: AnyState.self)
        #expect((back.value as? NewName)?.a == 4)
    }

    @StateCodable("Renamed")
    struct OldName {
        var a: Int
    }

    @StateCodable("Renamed")
    struct NewName {
        var a: Int
    }
}
