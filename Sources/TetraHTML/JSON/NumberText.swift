/// Numbers as text by the rules of JavaScript's `Number::toString` (ECMA-262 §6.1.6.1.20), so that server and page show
/// the same.
enum NumberText {
    static func text(of number: Double) -> String {
        if let integer = Int64(exactly: number), integer.magnitude < 1 << 53 { return String(integer) }
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        return Shortest(number).text
    }

    /// The `Double` that has the same shortest decimal digits, so that `Float(0.1)` is shown as `0.1`.
    static func widened(_ number: Float) -> Double {
        guard let double = Double(number.description), Float(double) == number else { return Double(number) }
        return double
    }
}

/// The fewest digits that tell a number from its neighbours, and where the point stands.
private struct Shortest {
    private var isNegative = false
    /// Digits in ASCII with no zero at either end.
    private var digits: [UInt8] = []
    /// The value is 0.d₁d₂d₃… × 10^point.
    private var point = 0

    /// Reads the digits off Swift's description, which has as few as JavaScript: `12.5`, `1e-07`, `5e-324`.
    init(_ number: Double) {
        var seenPoint = false
        var description = Substring(number.description)
        if let mark = description.utf8.firstIndex(of: UInt8(ascii: "e")) {
            point = Int(description[description.utf8.index(after: mark)...]) ?? 0
            description = description[..<mark]
        }
        for byte in description.utf8 {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "0") where digits.isEmpty: if seenPoint { point -= 1 }
            default:
                digits.append(byte)
                if !seenPoint { point += 1 }
            }
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    var text: String {
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        let zero = UInt8(ascii: "0")
        let dot = UInt8(ascii: ".")
        switch point {
        case digits.count...21 where digits.count <= 21:
            text += digits + Array(repeating: zero, count: point - digits.count)
        case 1...21:
            text += digits[..<point] + [dot] + digits[point...]
        case -5...0:
            text += [zero, dot] + Array(repeating: zero, count: -point) + digits
        default:
            text.append(digits[0])
            if digits.count > 1 { text += [dot] + digits[1...] }
            text += Array("e\(point > 0 ? "+" : "-")\(abs(point - 1))".utf8)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
