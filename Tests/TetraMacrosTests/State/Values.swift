import Foundation
import TetraStateMacros

/// Properties of every kind that a struct can have.
@StateCodable
struct Parcel: Equatable {
    let id: Int
    var name: String
    var weight = 1.5
    var note: String?
    let sender: String?
    private var secret = 7
    let constant = 1
    static let shared = 3
    var doubled: Double { weight * 2 }
    var `default` = true
    var watched = 0 { didSet { Parcel.observed += 1 } }
    @Transient var isOpen = false
    @Transient var cache: [Int]?
    var tint = Tint.red

    nonisolated(unsafe) static var observed = 0

    init(id: Int, name: String, sender: String?) {
        self.id = id
        self.name = name
        self.sender = sender
    }

    mutating func tellSecret() -> Int {
        secret += 1
        return secret
    }
}

@StateCodable
enum Tint: String {
    case red, green = "g"
}

/// Tuples, existentials and metatypes, alone and inside of collections.
@StateCodable
struct Forms {
    var point: (x: Int, y: Int)
    var path: [(at: Int, name: String?)] = []
    var nothing: Void = ()
    var maybe: (Int, (String, Bool))?
    var shape: any Shape
    var spare: (any Shape)?
    var shapes: [any Shape] = []
    var named: [String: any Shape] = [:]
    var mixed: [String: [(any Shape, Int)?]] = [:]
    var kind: any Shape.Type = Circle.self
    var kinds: [any Shape.Type] = []
    var fixed: Circle.Type = Circle.self
    var row: ContiguousArray<(Int, Int)> = []
    let last: (Int, any Shape)?
    var anything: any StateCodable = 3
}

protocol Shape: StateCodable {
    var area: Double { get }
}

@StateCodable
struct Circle: Shape, Equatable {
    var radius: Double
    var area: Double { radius * 3 }
}

@StateCodable("Square, as it was")
struct Square: Shape, Equatable {
    var side: Double
    var area: Double { side * side }
}

/// A type that belongs to somebody else.
struct Money: Equatable {
    var cents: Int
}

enum MoneyPickler: StatePickler {
    static let stateName = "Money"

    static func pickle(_ value: Money, into encoder: inout StateEncoder) throws(StateError) {
        encoder.integer(value.cents)
    }

    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Money {
        Money(cents: try decoder.integer())
    }
}

@StateCodable
struct Bill: Equatable {
    @Pickled(by: MoneyPickler.self) let total: Money
    @Pickled(by: MoneyPickler.self) var tip: Money?
    @Pickled(by: MoneyPickler.self) var parts: [String: [Money]] = [:]
    @Pickled(by: MoneyPickler.self) var discount: Money = Money(cents: 0)
}

@StateCodable
struct Box<Content: Equatable>: Equatable {
    var content: Content
    var others: [Content] = []
}

@StateCodable
struct Key<Entity>: Equatable {
    var raw: Int
}

@StateCodable
struct Roster<Items: Collection & Equatable>: Equatable where Items.Element: Equatable {
    var items: Items
    var first: Items.Element?
}

@StateCodable
struct Packed<each Item> {
    var items: (repeat each Item)
}

/// Types by names that mean something only where the type stands.
enum Depot {
    struct Crate: Equatable, StateCodable {
        var size: Int
        static var stateShape: String { "crate" }
        init(size: Int) { self.size = size }
        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.integer(size) }
        init(from decoder: inout StateDecoder) throws(StateError) { size = try decoder.integer() }
    }

    static let usual = Crate(size: 4)

    @StateCodable
    struct Shelf {
        var crates: [(Crate, Int)]
        var best: Crate = usual
        let other: Crate?

        enum Side { case left, right }
        @Transient var side = Side.left
    }

    @StateCodable
    indirect enum Load {
        case one(Crate)
        case pair(Crate, of: Crate = usual)
        case wrapped(Load)
    }

    @StateCodable
    fileprivate struct Hidden {
        var a: Int
    }
}

@StateCodable
private struct Secret {
    private let a: Int
    fileprivate var b: Place
    fileprivate enum Place: Int, StateCodable { case here }
}

@StateCodable
public struct Visible {
    public var a: Int
    var b: String = ""
}
