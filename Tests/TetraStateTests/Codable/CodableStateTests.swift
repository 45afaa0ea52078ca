import Foundation
import Testing

@testable import TetraState

@Suite("Codable types in the state by one line")
struct CodableStateTests {
    private func check<Value: CodableState & Equatable>(
        _ values: Value..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for value in values {
            #expect(try restored(archived(value)) == value, sourceLocation: sourceLocation)
            #expect(try restored(archived([value])) == [value], sourceLocation: sourceLocation)
            #expect(try restored(archived(Value?.some(value))) == .some(value), sourceLocation: sourceLocation)
            #expect(try restored(archived(["k": value])) == ["k": value], sourceLocation: sourceLocation)
            #expect(try archived(value) == archived(value), sourceLocation: sourceLocation)
        }
        #expect(try restored(archived(values)) == values, sourceLocation: sourceLocation)
        #expect(try restored(archived(Value?.none)) == Value?.none, sourceLocation: sourceLocation)
    }

    @Test("synthesised structs, enums, raw values, nested types, empty ones")
    func zoo() throws {
        try check(CodableMoney(cents: 5, currency: "EUR"), CodableMoney(cents: .min, currency: ""))
        try check(
            Shape.circle(radius: 1.5), .line(from: .init(x: 1, y: 2), to: .init(x: -3, y: 4)), .unit, .pair(1, "b"))
        try check(Suit.spades, .hearts)
        try check(Empty())
        try check(Zoo.sample)
        try check(Tree(value: 1, children: [Tree(value: 2, children: []), Tree(value: 3, children: [Tree(value: 4)])]))
        try check(Chain(next: [Chain(next: [], word: "")], word: "w"))
    }

    @Test("numbers to the bit, and nested optionals")
    func scalars() throws {
        let read = try restored(archived(Scalars.sample), as: Scalars.self)
        #expect(read.whole == .max && read.natural == .max && read.wide == .min)
        #expect(read.negativeZero.bitPattern == (-0.0).bitPattern)
        #expect(read.nan.isNaN && read.infinite == -.infinity && read.float.bitPattern == Float(0.1).bitPattern)
        #expect(read.present == .some(.some(5)) && read.inner == .some(.none) && read.outer == .none)
        #expect(read.moneyInner == .some(.none) && read.moneyOuter == .none)
        #expect(read.list == [nil, .some(nil), 3])
        #expect(read.monies == [nil, .some(nil), CodableMoney.Part(text: "x")])
    }

    @Test("types with a form of their own keep it, and small numbers stay small")
    func ownForms() throws {
        let size = try archived(Stamps(date: Date(timeIntervalSinceReferenceDate: 60), id: UUID(), data: Data([1])))
            .count
        #expect(size <= 4 + 1 + (5 + 2) + (3 + 17) + (5 + 2))
        let number = try archived(CodableMoney(cents: 5, currency: "EUR"))
        #expect(
            Array(number.dropFirst(4)) == hex("a2") + hex("65") + Array("cents".utf8) + hex("05 68")
                + Array("currency".utf8) + hex("63") + Array("EUR".utf8))
    }

    @Test("containers used in every order: nested, unkeyed, super, a key twice")
    func containers() throws {
        try check(ByHand(word: "w", numbers: [1, 2]))
        let dog = Dog(name: "Rex", legs: 4)
        let again = try restored(archived(dog), as: Dog.self)
        #expect(again.name == "Rex" && again.legs == 4)
    }

    @Test("equal sets and dictionaries give equal bytes, also of types that only Codable knows")
    func canonical() throws {
        let parts = (0..<50).map { CodableMoney.Part(text: "\($0)") }
        var (forward, backward) = (Loose(), Loose())
        forward.set.reserveCapacity(1_000)
        for part in parts { forward.add(part) }
        for part in parts.reversed() { backward.add(part) }
        #expect(try archived(forward) == archived(backward))
        #expect(try restored(archived(forward), as: Loose.self) == forward)
    }

    @Test("dropped keys are ignored, added ones are nil or missing")
    func evolution() throws {
        let old = try archived(CodableMoney(cents: 5, currency: "EUR"))
        #expect(try restored(old, as: NewMoney.self) == NewMoney(cents: 5, note: nil))
        let error = #expect(throws: StateError.self) { try restored(old, as: NewerMoney.self) }
        #expect(error?.code == .missingField && error?.path == ["value"])
        #expect(error?.message.contains("'country'") == true)
    }

    @Test("what the type throws becomes a StateError with the coding path and no value")
    func errors() throws {
        let wrong = try archived(["cents": "the secret", "currency": "EUR"])
        let mismatch = #expect(throws: StateError.self) { try restored(wrong, as: CodableMoney.self) }
        #expect(mismatch?.code == .shapeMismatch && mismatch?.path == ["value", "cents"])
        let suit = #expect(throws: StateError.self) { try restored(archived(["secret"]), as: [Suit].self) }
        #expect(suit?.code == .shapeMismatch && suit?.description.contains("secret") == false)
        let inner = try archived(["monies": ["secret key": ["cents": 1]]])
        let path = #expect(throws: StateError.self) { try restored(inner, as: Purse.self) }
        #expect(path?.code == .missingField && path?.path == ["value", "monies", "?"])
        #expect(path?.description.contains("secret") == false)
        let refusal = #expect(throws: StateError.self) { try archived(Refusing()) }
        #expect(refusal?.code == .shapeMismatch && refusal?.description.contains("secret") == false)
        let reading = #expect(throws: StateError.self) { try restored(archived(1), as: Refusing.self) }
        #expect(reading?.code == .shapeMismatch && reading?.description.contains("secret") == false)
        #expect(throws: StateError(.shapeMismatch, "")) { try archived(Twice()) }
    }

    @Test("a model inside a Codable type is refused when it is saved, with the way out")
    func models() throws {
        let error = #expect(throws: StateError.self) { try archived(WithModel(models: [CodableRow(id: 1)])) }
        #expect(error?.code == .unprepared && error?.path == ["value", "models"])
        #expect(error?.message.contains("@StateCodable") == true)
        let forgery = try archived(["models": ["a": 1]])
        #expect(throws: StateError(.unprepared, "")) { try restored(forgery, as: WithModel.self) }
    }

    @Test("the schema knows it by name, and dynamic values by the safe list")
    func name() throws {
        #expect(CodableMoney.stateShape == "codable TetraStateTests.CodableMoney")
        #expect(Suit.stateShape == "codable TetraStateTests.Suit")
        var registry = StateRegistry()
        try registry.register(CodableMoney.self)
        #expect(throws: StateError(.unstableName, "")) { try registry.register(Hidden.self) }
        var writer = StateArchiveWriter(StatePreparation(registry: registry))
        let money = CodableMoney(cents: 1, currency: "EUR")
        try writer.field("value", AnyState([money]))
        let archive = try StateArchive(writer.finish())
        let read = try archive.reader(registry: registry).decode("value", as: AnyState.self)
        #expect(try read.as([CodableMoney].self) == [money])
    }

    private struct Hidden: CodableState { var x = 1 }
}
