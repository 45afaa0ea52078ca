import Foundation
import Testing

@testable import TetraState

@Suite("Sets and dictionaries of hostile members")
struct CollisionTests {
    /// Equal only to itself, like every other of its hash.
    struct Weak: StateCodable, Hashable {
        static var stateShape: String { "Weak" }

        let number: Int

        init(_ number: Int) { self.number = number }

        init(from decoder: inout StateDecoder) throws(StateError) { number = try decoder.integer() }

        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.integer(number) }

        func hash(into hasher: inout Hasher) {}
    }

    @Test("up to 256 members of one hash come back, more are refused before they are compared with each other")
    func weakHashes() throws {
        let few = Set((0..<256).map(Weak.init))
        #expect(try restored(archived(few)) == few)
        let keyed = Dictionary(uniqueKeysWithValues: few.map { ($0, $0.number) })
        #expect(try restored(archived(keyed)) == keyed)
        let more = (0..<257).map(Weak.init)
        #expect(throws: StateError(.limitExceeded, "")) { try restored(archived(more), as: Set<Weak>.self) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(Set(more)) }
        let pairs = try forged(hex("bd0101") + Array(more.map { try archived($0).dropFirst(4) + [0] }.joined()))
        #expect(throws: StateError(.limitExceeded, "")) { try restored(pairs, as: [Weak: Int].self) }
    }

    @Test("numbers that only differ where their hash does not look cost nothing")
    func decimals() throws {
        let base = try #require(Decimal(string: "12345678901234567890"))
        let numbers = (0..<8_000).map { base + Decimal($0) / 1_000_000_000 }
        let archive = try archived(numbers)
        let took = ContinuousClock().measure {
            #expect(throws: StateError(.limitExceeded, "")) { try restored(archive, as: Set<Decimal>.self) }
        }
        #expect(took < .seconds(3))
    }

    @Test("what is not a number comes back as often as it was there, up to the same bound")
    func notANumber() throws {
        let numbers: Set<Double> = [.nan, .nan, -.nan, .signalingNaN, 0, .infinity]
        let back = try restored(archived(numbers), as: Set<Double>.self)
        #expect(back.map(\.bitPattern).sorted() == numbers.map(\.bitPattern).sorted())
        #expect(try archived(back) == archived(numbers))
        let keyed = Dictionary(uniqueKeysWithValues: [(Double.nan, 1), (.nan, 2), (1, 3)])
        #expect(try restored(archived(keyed), as: [Double: Int].self).values.sorted() == [1, 2, 3])
        let flood = try archived([Double](repeating: .nan, count: 30_000))
        #expect(throws: StateError(.limitExceeded, "")) { try restored(flood, as: Set<Double>.self) }
    }

    @Test("zero and minus zero are one element")
    func zeros() throws {
        #expect(try restored(archived(Set([-0.0])), as: Set<Double>.self).first?.sign == .minus)
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived([0.0, -0.0]), as: Set<Double>.self) }
    }

    @Test("text that is equal in other bytes is a duplicate, as element and as key")
    func canonicallyEqual() throws {
        let alike = ["caf\u{E9}", "cafe\u{301}"]
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(alike), as: Set<String>.self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(alike), as: Set<Substring>.self) }
        let characters = ["\u{E9}", "e\u{301}"] as [Character]
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(characters), as: Set<Character>.self) }
        let keys = forged(hex("a2 62c3a9 01 6365cc81 02"))
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(keys, as: [String: Int].self) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(keys, as: [[String]: Int].self) }
        for text in alike {
            let back = try restored(archived([text: 1]), as: [String: Int].self)
            #expect(back.keys.first?.utf8.elementsEqual(text.utf8) == true)
        }
    }
}
