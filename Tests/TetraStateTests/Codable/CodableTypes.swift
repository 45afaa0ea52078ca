import Foundation

@testable import TetraState

struct CodableMoney: CodableState, Equatable {
    struct Part: Codable, Hashable { var text: String }

    var cents: Int
    var currency: String
}

struct NewMoney: CodableState, Equatable {
    var cents: Int
    var note: String?
}

struct NewerMoney: CodableState, Equatable {
    var cents: Int
    var country: String
}

enum Shape: CodableState, Equatable {
    struct Point: Codable, Equatable { var x, y: Int }

    case unit
    case circle(radius: Double)
    case line(from: Point, to: Point)
    case pair(Int, String)
}

enum Suit: String, CodableState { case hearts, spades }

struct Empty: CodableState, Equatable {}

struct Tree: CodableState, Equatable {
    var value: Int
    var children: [Tree] = []
}

struct Chain: CodableState, Equatable {
    var next: [Chain]
    var word: String
}

struct Scalars: CodableState {
    var whole = Int64.max
    var natural = UInt64.max
    var wide = Int8.min
    var negativeZero = -0.0
    var nan = Double.nan
    var infinite = -Double.infinity
    var float: Float = 0.1
    var present: Int?? = 5
    var inner: Int?? = .some(.none)
    var outer: Int?? = .none
    var moneyInner: CodableMoney.Part?? = .some(.none)
    var moneyOuter: CodableMoney.Part?? = .none
    var list: [Int??] = [nil, .some(nil), 3]
    var monies: [CodableMoney.Part??] = [nil, .some(nil), CodableMoney.Part(text: "x")]

    static let sample = Scalars()
}

struct Stamps: CodableState, Equatable {
    var date: Date
    var id: UUID
    var data: Data
}

struct Zoo: CodableState, Equatable {
    var date = Date(timeIntervalSinceReferenceDate: 0.1)
    var url = URL(string: "https://example.org/a?b#c")
    var decimal = Decimal(string: "-12.50")
    var uuid = UUID()
    var data = Data([1, 2, 3])
    var bytes: [UInt8] = [1, 2]
    var character: [String: [Int?]] = ["a": [1, nil]]
    var byNumber: [Int: CodableMoney.Part] = [1: .init(text: "x"), -5: .init(text: "y")]
    var byText: [String: CodableMoney.Part] = ["x": .init(text: "x"), "": .init(text: "")]
    var byPart: [CodableMoney.Part: Shape.Point] = [.init(text: "k"): .init(x: 1, y: 2)]
    var set: Set<CodableMoney.Part> = [.init(text: "1"), .init(text: "2")]
    var numbers: Set<Int> = [1, 2, 3]
    var range = 1..<5
    var shape: Shape? = .pair(3, "x")
    var suits: [Suit] = [.hearts, .spades]
    var none: Suit?
    var money = CodableMoney(cents: 1, currency: "EUR")
    var monies: [CodableMoney?] = [nil, CodableMoney(cents: 2, currency: "")]

    static let sample = Zoo()
}

/// Its order inside differs from instance to instance.
struct Loose: CodableState, Equatable {
    var set: Set<CodableMoney.Part> = []
    var byText: [String: CodableMoney.Part] = [:]
    var byPart: [CodableMoney.Part: Int] = [:]

    mutating func add(_ part: CodableMoney.Part) {
        set.insert(part)
        byText[part.text] = part
        byPart[part] = part.text.count
    }
}

struct Purse: CodableState { var monies: [String: CodableMoney.Part] }

class Animal: CodableState {
    class var stateName: String { "App.Animal" }
    var name: String

    init(name: String) { self.name = name }
}

final class Dog: Animal {
    override class var stateName: String { "App.Dog" }
    var legs: Int

    enum Keys: String, CodingKey { case legs }

    init(name: String, legs: Int) {
        self.legs = legs
        super.init(name: name)
    }

    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        legs = try container.decode(Int.self, forKey: .legs)
        try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try super.encode(to: container.superEncoder())
        try container.encode(legs, forKey: .legs)
    }
}

/// Fills several containers in turn and reads them in another order.
struct ByHand: CodableState, Equatable {
    var word: String
    var numbers: [Int]

    enum Keys: String, CodingKey { case inside, list, nothing, twice, own }

    init(word: String, numbers: [Int]) { (self.word, self.numbers) = (word, numbers) }

    func encode(to encoder: any Encoder) throws {
        var outer = encoder.container(keyedBy: Keys.self)
        var inside = outer.nestedContainer(keyedBy: Keys.self, forKey: .inside)
        var list = outer.nestedUnkeyedContainer(forKey: .list)
        try outer.encodeNil(forKey: .nothing)
        for number in numbers {
            try list.encode(number)
            try inside.encode(number, forKey: .twice)
        }
        try inside.encode(word, forKey: .twice)
        var deep = list.nestedUnkeyedContainer()
        try deep.encodeNil()
        try list.encodeNil()
        var again = encoder.container(keyedBy: Keys.self)
        var own = again.superEncoder(forKey: .own).singleValueContainer()
        try own.encode(word)
    }

    init(from decoder: any Decoder) throws {
        let outer = try decoder.container(keyedBy: Keys.self)
        word = try outer.superDecoder(forKey: .own).singleValueContainer().decode(String.self)
        var list = try outer.nestedUnkeyedContainer(forKey: .list)
        numbers = []
        while let number = try? list.decode(Int.self) { numbers.append(number) }
        var deep = try list.nestedUnkeyedContainer()
        let inside = try outer.nestedContainer(keyedBy: Keys.self, forKey: .inside)
        let isRight =
            try deep.decodeNil() && deep.isAtEnd && list.decodeNil() && list.isAtEnd
            && outer.decodeNil(forKey: .nothing)
            && inside.decode(String.self, forKey: .twice) == word && outer.allKeys.count == 4
        guard isRight else { throw CodableFailure(secret: "wrong") }
    }
}

struct CodableFailure: Error { var secret: String }

struct Refusing: CodableState {
    init() {}
    init(from decoder: any Decoder) throws { throw CodableFailure(secret: "secret") }
    func encode(to encoder: any Encoder) throws {
        throw EncodingError.invalidValue("secret", .init(codingPath: [], debugDescription: "secret"))
    }
}

struct Twice: CodableState {
    init() {}
    init(from decoder: any Decoder) throws {}
    func encode(to encoder: any Encoder) throws {
        _ = encoder.unkeyedContainer()
        _ = encoder.container(keyedBy: ByHand.Keys.self)
    }
}

struct CodableRow: StateModel, Codable {
    static let stateName = "App.CodableRow"
    var id: Int
    var stateKey: Int? { id }
    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: CodableRow] { [:] }
}

struct WithModel: CodableState { var models: [CodableRow] }
