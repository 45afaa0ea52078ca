import Synchronization
import Testing

@testable import TetraState

@Suite("What hostile archives of Codable types cost")
struct CodableCostTests {
    /// Equal only to itself, if it is a number, and of the same hash as all others.
    struct Weak: Codable, Hashable {
        var number: Double
        func hash(into hasher: inout Hasher) {}
    }

    struct Members: CodableState {
        static let stateName = "App.Members"
        var set: Set<Weak> = []
        var keyed: [Weak: Bool] = [:]
    }

    /// The same in an archive, with whatever members one likes.
    struct Listed: CodableState {
        static let stateName = "App.Listed"
        var set: [Weak] = []
        var keyed: [KeyOrValue] = []
    }

    enum KeyOrValue: Codable {
        case key(Weak), value(Bool)

        init(from decoder: any Decoder) throws { self = .key(try Weak(from: decoder)) }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .key(let key): try container.encode(key)
            case .value(let value): try container.encode(value)
            }
        }
    }

    private func archive(_ numbers: [Double], keyed: Bool) throws -> [UInt8] {
        let members = numbers.map(Weak.init)
        return try archived(
            keyed ? Listed(keyed: members.flatMap { [.key($0), .value(true)] }) : Listed(set: members))
    }

    @Test("elements and keys of one hash are bounded as in any other set or dictionary", arguments: [false, true])
    func collisions(keyed: Bool) throws {
        let few = try restored(archive((0..<100).map(Double.init), keyed: keyed), as: Members.self)
        #expect(few.set.count + few.keyed.count == 100)
        for numbers in [(0..<300).map(Double.init), Array(repeating: .nan, count: 300)] {
            let bytes = try archive(numbers, keyed: keyed)
            #expect(throws: StateError(.limitExceeded, "")) { try restored(bytes, as: Members.self) }
        }
        let twice = try archive([1, 2, 1], keyed: keyed)
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(twice, as: Members.self) }
    }

    @Test("what could not be restored is not saved")
    func collisionsWhenSaved() {
        let many = (0..<300).map { Weak(number: Double($0)) }
        #expect(throws: StateError(.limitExceeded, "")) { try archived(Members(set: Set(many))) }
        let keyed = Dictionary(uniqueKeysWithValues: many.map { ($0, true) })
        #expect(throws: StateError(.limitExceeded, "")) { try archived(Members(keyed: keyed)) }
    }

    /// Tries to read what is inside in two ways at each level.
    struct Doubling: CodableState {
        static let stateName = "App.Doubling"
        static let attempts = Mutex(0)

        init(from decoder: any Decoder) throws {
            Self.attempts.withLock { $0 += 1 }
            let container = try decoder.container(keyedBy: CodableKey.self)
            if (try? container.decode(Doubling.self, forKey: CodableKey(index: 0))) == nil {
                _ = try container.decode(Doubling.self, forKey: CodableKey(index: 0))
            }
        }

        func encode(to encoder: any Encoder) throws {}
    }

    /// Opens the same container for ever.
    private struct Reopening: CodableState {
        static let stateName = "App.Reopening"

        init(from decoder: any Decoder) throws {
            for _ in 0..<1_000_000 {
                _ = try decoder.container(keyedBy: CodableKey.self)
                _ = try decoder.singleValueContainer()
            }
        }

        func encode(to encoder: any Encoder) throws {}
    }

    @Test("a type that opens a container again and again is stopped")
    func reopening() {
        let map = forged(hex("a3 6161 01 6162 02 6163 03"))
        #expect(throws: StateError(.limitExceeded, "")) { try restored(map, as: Reopening.self) }
    }

    @Test("a type that tries each level twice is stopped the sooner the smaller the archive is")
    func doubling() {
        let levels = Array([[UInt8]](repeating: hex("a1 6130"), count: 60).joined())
        #expect(throws: StateError(.limitExceeded, "")) { try restored(forged(levels + [5]), as: Doubling.self) }
        #expect((1...40_000).contains(Doubling.attempts.withLock { $0 }))
    }
}
