extension JSONWriter {
    /// Writes a string in quotes.
    public mutating func string(_ text: String) {
        var text = text
        bytes.append(0x22)
        text.withUTF8 { utf8 in
            if needsCare(utf8) { careful(utf8) } else { bytes.append(contentsOf: utf8) }
        }
        bytes.append(0x22)
    }

    private func needsCare(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in text where standsInMarkup ? Self.needsCareInMarkup(byte) : Self.needsCare(byte) { return true }
        return false
    }

    /// Control characters, `"` and `\` (RFC 8259 §7).
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x5C, 0x7F: true
        default: false
        }
    }

    /// Those, what has a meaning in HTML, and the first byte of U+2028 and U+2029.
    private static func needsCareInMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x27, 0x3C, 0x3E, 0xE2: true
        default: needsCare(byte)
        }
    }

    private mutating func careful(_ text: UnsafeBufferPointer<UInt8>) {
        for (index, byte) in text.enumerated() {
            switch byte {
            case 0x22: literal("\\\"")
            case 0x5C: literal("\\\\")
            case 0x08: literal("\\b")
            case 0x09: literal("\\t")
            case 0x0A: literal("\\n")
            case 0x0C: literal("\\f")
            case 0x0D: literal("\\r")
            case 0..<0x20, 0x7F: unicodeEscape(byte)
            case 0x26 where standsInMarkup, 0x27 where standsInMarkup, 0x3C where standsInMarkup,
                0x3E where standsInMarkup:
                unicodeEscape(byte)
            case 0xA8 where isLineSeparator(text, at: index): literal("\\u2028")
            case 0xA9 where isLineSeparator(text, at: index): literal("\\u2029")
            case 0xE2 where isLineSeparator(text, at: index + 2): continue
            case 0x80 where isLineSeparator(text, at: index + 1): continue
            default: bytes.append(byte)
            }
        }
    }

    /// Whether the byte at `index` is the last of E2 80 A8 or E2 80 A9.
    private func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard standsInMarkup, index >= 2, index < text.count else { return false }
        guard text[index - 2] == 0xE2, text[index - 1] == 0x80 else { return false }
        return text[index] == 0xA8 || text[index] == 0xA9
    }

    private mutating func unicodeEscape(_ byte: UInt8) {
        literal("\\u00")
        bytes.append(HexDigits.lower(byte >> 4))
        bytes.append(HexDigits.lower(byte & 15))
    }
}
