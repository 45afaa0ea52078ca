import TetraState

/// A type of somebody else.
struct Money: Hashable {
    let cents: Int
    let currency: String
}

/// Saves it as text and as a number, so that both are read by a pickler.
enum MoneyPickler: StatePickler {
    static let stateName = "Money"

    static func pickle(_ value: Money, into encoder: inout StateEncoder) throws(StateError) {
        try encoder.list(count: 2) { encoder throws(StateError) in
            encoder.integer(value.cents)
            encoder.text(value.currency)
        }
    }

    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Money {
        try decoder.list(of: 2)
        return Money(cents: try decoder.integer(), currency: try decoder.text())
    }
}
