/// Text as JavaScript treats it.
enum ClientText {
    /// Without the characters that `String.prototype.trim` takes away (ECMA-262 §22.1.3.32).
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !isSpace($0) }),
            let end = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(scalars[start...end])
    }

    /// White space and line terminators of ECMAScript; not U+0085, which Unicode counts among white space.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// Lower case by Unicode's full mapping with the rule for a final sigma, as `toLowerCase` does it.
    static func lowercased(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if scalar.value == 0x3A3 {
                result.append(isFinalSigma(scalars, at: index) ? "\u{3C2}" : "\u{3C3}")
            } else {
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(result)
    }

    /// Whether a cased letter stands before and none after, case-ignorable characters aside (Unicode 3.13, Final_Sigma).
    private static func isFinalSigma(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
        let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
        return before?.properties.isCased == true && after?.properties.isCased != true
    }

    /// Whether the bytes of one text stand in those of another, which is so exactly when the code units do.
    ///
    /// By Knuth, Morris and Pratt (SIAM J. Comput. 6, 1977): both texts may come from the page, and trying each place
    /// anew would take the product of their lengths.
    static func contains(_ text: String, _ part: String) -> Bool {
        let part = Array(part.utf8)
        guard !part.isEmpty else { return true }
        guard part.count <= text.utf8.count else { return false }
        let borders = borders(of: part)
        var matched = 0
        for byte in text.utf8 {
            while matched > 0, part[matched] != byte { matched = borders[matched - 1] }
            if part[matched] == byte { matched += 1 }
            if matched == part.count { return true }
        }
        return false
    }

    /// A text with each occurrence of a part replaced, from left to right; an empty part replaces nothing.
    static func replacing(_ text: String, _ part: String, with other: String) -> String {
        let (part, other) = (Array(part.utf8), Array(other.utf8))
        guard !part.isEmpty else { return text }
        let borders = borders(of: part)
        var result: [UInt8] = []
        var matched = 0
        for byte in text.utf8 {
            result.append(byte)
            while matched > 0, part[matched] != byte { matched = borders[matched - 1] }
            if part[matched] == byte { matched += 1 }
            guard matched == part.count else { continue }
            result.removeLast(part.count)
            result += other
            matched = 0
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// For each beginning of some bytes, the length of the longest proper beginning that is also its end.
    private static func borders(of bytes: [UInt8]) -> [Int] {
        var borders = [Int](repeating: 0, count: bytes.count)
        var length = 0
        for index in bytes.indices.dropFirst() {
            while length > 0, bytes[length] != bytes[index] { length = borders[length - 1] }
            if bytes[length] == bytes[index] { length += 1 }
            borders[index] = length
        }
        return borders
    }
}
