/// Text of a state as a terminal may show it: nothing in it can move the cursor or turn the direction of writing.
enum Printable {
    /// The text in quotes.
    static func quoted(_ text: String) -> String {
        "\"" + escaped(text) { $0 == "\"" || $0 == "\\" } + "\""
    }

    /// The text without quotes.
    static func text(_ text: String) -> String {
        escaped(text) { _ in false }
    }

    private static func escaped(_ text: String, _ needsBackslash: (Unicode.Scalar) -> Bool) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case "\r": shown += "\\r"
            case _ where needsBackslash(scalar): shown += "\\\(scalar)"
            case _ where isUnsafe(scalar): shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }

    /// Bytes as hexadecimal, at most 32 of them.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = bytes.prefix(32).map { hexadecimal($0, digits: 2) }.joined()
        return bytes.count > 32 ? digits + "…" : digits
    }

    static func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
