extension JSONWriter {
    /// Writes a string in quotes.
    public mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { quoted($0) }
    }

    /// Writes a string in quotes that is UTF-8 already, such as HTML.
    public mutating func string(utf8: [UInt8]) {
        utf8.withUnsafeBufferPointer { quoted($0) }
    }

    /// What needs no care is copied as a whole, up to the next byte that does.
    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        var copied = 0
        for (index, byte) in text.enumerated() where index >= copied {
            guard standsInMarkup ? Self.needsCareInMarkup(byte) : Self.needsCare(byte) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            copied = index + escape(text, at: index)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        bytes.append(0x22)
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

    /// Writes a byte that needs care.
    ///
    /// - Returns: How many bytes of the text that was.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0x22: literal("\\\"")
        case 0x5C: literal("\\\\")
        case 0x08: literal("\\b")
        case 0x09: literal("\\t")
        case 0x0A: literal("\\n")
        case 0x0C: literal("\\f")
        case 0x0D: literal("\\r")
        case 0xE2: return lineSeparator(text, at: index)
        case let byte: unicodeEscape(byte)
        }
        return 1
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9; of anything else that begins so, the first byte is written as it is.
    private mutating func lineSeparator(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        if index + 2 < text.count, text[index + 1] == 0x80 {
            switch text[index + 2] {
            case 0xA8:
                literal("\\u2028")
                return 3
            case 0xA9:
                literal("\\u2029")
                return 3
            default: break
            }
        }
        bytes.append(0xE2)
        return 1
    }

    private mutating func unicodeEscape(_ byte: UInt8) {
        literal("\\u00")
        bytes.append(HexDigits.lower(byte >> 4))
        bytes.append(HexDigits.lower(byte & 15))
    }
}
