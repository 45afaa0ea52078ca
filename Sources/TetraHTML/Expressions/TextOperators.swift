/// Operators of texts and of numbers as text, as the page's `operators.js` has them.
enum TextOperators {
    static func begins(_ text: JSONValue, with part: JSONValue) -> Bool {
        guard case .string(let text) = text, case .string(let part) = part else { return false }
        return text.utf8.starts(with: part.utf8)
    }

    static func ends(_ text: JSONValue, with part: JSONValue) -> Bool {
        guard case .string(let text) = text, case .string(let part) = part else { return false }
        return text.utf8.reversed().starts(with: part.utf8.reversed())
    }

    /// In time that grows with the length of the text and what takes the place of parts, however often those nearly fit.
    static func replacing(_ text: JSONValue, _ part: JSONValue, with other: JSONValue) -> JSONValue {
        guard case .string(let text) = text, case .string(let part) = part, case .string(let other) = other else {
            return .null
        }
        return .string(ClientText.replacing(text, part, with: other))
    }

    /// Halves away from zero.
    static func rounded(_ value: JSONValue, digits: JSONValue) -> JSONValue {
        guard let (number, power, _) = scaled(value, digits) else { return .null }
        let result = (number.magnitude * power).rounded(.toNearestOrAwayFromZero) / power
        guard result.isFinite else { return .null }
        return .number(number < 0 && result != 0 ? -result : result)
    }

    static func fixed(_ value: JSONValue, digits: JSONValue) -> JSONValue {
        guard let (number, power, digits) = scaled(value, digits) else { return .null }
        let units = (number.magnitude * power).rounded(.toNearestOrAwayFromZero)
        guard units < 0x1p53, let whole = Int64(exactly: units) else { return .null }
        let text = String(whole)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
        let sign = number < 0 && whole != 0 ? "-" : ""
        return .string(sign + padded.dropLast(digits) + (digits > 0 ? "." + padded.suffix(digits) : ""))
    }

    private static func scaled(_ value: JSONValue, _ digits: JSONValue) -> (Double, power: Double, digits: Int)? {
        guard case .number(let number) = value, case .number(let digits) = digits,
            let count = Int(exactly: digits), (0...15).contains(count)
        else { return nil }
        return (number, (0..<count).reduce(1) { power, _ in power * 10 }, count)
    }
}

extension String {
    /// Upper case by Unicode's full mapping, as `toUpperCase` does it.
    var uppercasedByScalars: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars { result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars) }
        return String(result)
    }
}
