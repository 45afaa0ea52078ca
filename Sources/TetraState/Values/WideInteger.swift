/// Integers of any width as bytes: two's complement, big-endian, no byte more than they need.
enum WideInteger {
    /// The bytes of an integer from its sign and magnitude, the lowest word first.
    static func bytes(isNegative: Bool, magnitude: some Collection<UInt>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity((magnitude.count + 1) * UInt.bitWidth / 8)
        var carry = isNegative
        for word in Array(magnitude) + [0] {
            let (sum, overflow) = (isNegative ? ~word : word).addingReportingOverflow(carry ? 1 : 0)
            carry = overflow
            for shift in stride(from: 0, to: UInt.bitWidth, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: sum >> UInt(shift)))
            }
        }
        while bytes.count > 1, isSpare(bytes[bytes.count - 1], before: bytes[bytes.count - 2]) { bytes.removeLast() }
        return bytes.reversed()
    }

    /// Sign and magnitude, the lowest word first, of bytes from outside.
    static func magnitude(of bytes: [UInt8]) throws(StateError) -> (isNegative: Bool, words: [UInt]) {
        guard let first = bytes.first, bytes.count == 1 || !isSpare(first, before: bytes[1]) else {
            throw .invalid("a number that is longer than it need be")
        }
        let isNegative = first & 0x80 != 0
        var words: [UInt] = []
        var carry = isNegative
        var end = bytes.count
        while end > 0 {
            let begin = max(0, end - UInt.bitWidth / 8)
            let word = bytes[begin..<end].reduce(UInt(isNegative && begin == 0 ? UInt.max : 0)) { $0 << 8 | UInt($1) }
            let (sum, overflow) = (isNegative ? ~word : word).addingReportingOverflow(carry ? 1 : 0)
            words.append(sum)
            carry = overflow
            end = begin
        }
        if carry { words.append(1) }
        return (isNegative, words)
    }

    /// Whether a byte says no more than the sign that the next one has too.
    private static func isSpare(_ byte: UInt8, before next: UInt8) -> Bool {
        byte == (next & 0x80 == 0 ? 0x00 : 0xFF)
    }
}
