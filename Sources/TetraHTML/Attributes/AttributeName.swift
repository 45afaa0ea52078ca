/// Names of attributes and properties that are given as text by the program.
enum AttributeName {
    /// Letters, digits, `-`, `_`, `.` and `:`, beginning with a letter, `_` or `:`.
    static func isName(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, isLetter(first) || first == 0x5F || first == 0x3A else { return false }
        return bytes.allSatisfy { isLetter($0) || (0x30...0x3A).contains($0) || [0x2D, 0x2E, 0x5F].contains($0) }
    }

    /// Letters, digits and hyphens.
    static func isProperty(_ name: String) -> Bool {
        let bytes = name.utf8
        return !bytes.isEmpty
            && bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
}
