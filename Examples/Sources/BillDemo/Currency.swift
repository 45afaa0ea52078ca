import Tetra

/// What the bill is in; `?currency=USD` in the address.
enum Currency: String, CaseIterable, Decodable, Sendable, ClientTextValue, StateCodable {
    case euro = "EUR"
    case dollar = "USD"
    case pound = "GBP"

    var sign: String {
        switch self {
        case .euro: "€"
        case .dollar: "$"
        case .pound: "£"
        }
    }

    var address: PageURL { "/?currency=\(self)" }

    /// `−€10.50`
    func text(cents: Int) -> String {
        let (whole, part) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(cents < 0 ? "−" : "")\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
    }
}
