extension JSONReader {
    mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        var allBits: UInt8 = 0
        while let byte = peek {
            if byte == UInt8(ascii: "\"") {
                let content = UnsafeBufferPointer(rebasing: bytes[start..<position])
                position += 1
                return try text(content, isASCII: allBits < 0x80)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            try refuseControl(byte)
            allBits |= byte
            position += 1
        }
        throw error(.malformed, "The text ends within a string.")
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var content = Array(bytes[start..<position])
        while let byte = peek {
            guard content.count <= limits.stringBytes else { throw error(.tooLarge, "A string is too long.") }
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                return try content.withUnsafeBufferPointer { content in
                    Result { () throws(JSONError) in try text(content, isASCII: false) }
                }.get()
            case UInt8(ascii: "\\"):
                try escape(into: &content)
            default:
                try refuseControl(byte)
                content.append(byte)
            }
        }
        throw error(.malformed, "The text ends within a string.")
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        guard let byte = peek else { throw error(.malformed, "The text ends within a string.") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: try scalar().utf8)
        default: throw error(.malformed, "This escape is not of JSON.")
        }
    }

    /// The code point of `\uXXXX`, or of two of them that are a surrogate pair.
    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let unit = try codeUnit()
        if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
        guard unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw loneSurrogate }
        let low = try codeUnit()
        guard (0xDC00...0xDFFF).contains(low) else { throw loneSurrogate }
        let value = 0x10000 + (UInt32(unit - 0xD800) << 10 | UInt32(low - 0xDC00))
        guard let scalar = Unicode.Scalar(value) else { throw loneSurrogate }
        return scalar
    }

    private var loneSurrogate: JSONError { error(.invalidText, "A string has half of a surrogate pair.") }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = HexDigits.value(byte) else {
                throw error(.malformed, "\\u needs four hexadecimal digits.")
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    private func refuseControl(_ byte: UInt8) throws(JSONError) {
        if byte < 0x20 { throw error(.malformed, "A string has a control character that is not escaped.") }
    }

    /// - Parameter isASCII: Whether it is known to be: then there is nothing to validate.
    private func text(_ content: UnsafeBufferPointer<UInt8>, isASCII: Bool) throws(JSONError) -> String {
        guard content.count <= limits.stringBytes else { throw error(.tooLarge, "A string is too long.") }
        if isASCII { return String(decoding: content, as: UTF8.self) }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw error(.invalidText, "A string is not valid UTF-8.")
        }
        return text
    }
}
