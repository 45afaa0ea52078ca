/// The plain form of a decimal number: an optional sign, digits, an optional fraction; at most 60 bytes.
enum DecimalText {
    static func isPlain(_ text: String) -> Bool {
        var digits = text.utf8[...]
        guard digits.count <= 60 else { return false }
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { digit in (0x30...0x39).contains(digit) } }
    }
}
