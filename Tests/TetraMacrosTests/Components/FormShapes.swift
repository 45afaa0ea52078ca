import Tetra

protocol Figure: StateCodable, Sendable {}

@StateCodable
struct Disc: Figure, Equatable {
    var radius: Int
}

/// Money of somebody else.
struct Coin: Equatable, Sendable {
    var cents: Int
}

enum CoinPickler: StatePickler {
    static let stateName = "Coin"

    static func pickle(_ value: Coin, into encoder: inout StateEncoder) throws(StateError) {
        encoder.integer(value.cents)
    }

    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Coin {
        Coin(cents: try decoder.integer())
    }
}

/// Tuples, existentials, metatypes and pickled values as properties and arguments.
@Component
struct Sketch {
    var point = (x: 1, y: 2)
    var line: [(Int, Int)] = []
    var figure: any Figure
    var others: [String: any Figure] = [:]
    var kind: any Figure.Type = Disc.self
    var end: (at: Int, figure: any Figure)?
    @Pickled(by: CoinPickler.self) var price: Coin
    @Pickled(by: CoinPickler.self) var change: [Coin] = []

    mutating func load(start: (Int, Int), figures: [any Figure] = [], end: (any Figure)? = nil) {
        figure = figures.first ?? Disc(radius: start.0)
        price = Coin(cents: start.1)
    }

    var body: some HTML { "" }
}
