/// Reads the wire's small parts from bytes that nobody has vouched for; each step checks what is left.
struct WireReader {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    /// - Parameter end: Where to stop; the end of the bytes if nil.
    init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.end = min(max(end ?? bytes.count, 0), bytes.count)
        position = min(max(start, 0), self.end)
    }

    var remaining: Int { end - position }

    /// Whether nothing but zeros is left.
    var isZeroToTheEnd: Bool { bytes[position..<end].allSatisfy { $0 == 0 } }

    /// A value's kind and number, with the reader behind them.
    mutating func head() throws(StateError) -> (kind: WireKind, number: UInt64) {
        guard position < end else { throw .malformed("it ends where a value should begin") }
        let byte = bytes[position]
        position += 1
        let kind = WireKind(of: byte)
        let info = byte & 0x1F
        if info < 28 || kind == .special { return (kind, UInt64(info)) }
        let width = 1 << Int(info - 28)
        let number = try bigEndian(width)
        let least: UInt64 =
            switch width {
            case 1: 28
            case 2: 1 << 8
            case 4: 1 << 16
            default: 1 << 32
            }
        guard number >= least else { throw .malformed("a number is longer than it need be") }
        return (kind, number)
    }

    /// An unsigned number of 1, 2, 4 or 8 bytes.
    mutating func bigEndian(_ width: Int) throws(StateError) -> UInt64 {
        guard remaining >= width else { throw .malformed("it ends within a number") }
        defer { position += width }
        return bytes.withUnsafeBytes { bytes in
            // There are as many bytes: `end` is no larger than their number.
            switch width {
            case 1: UInt64(bytes[position])
            case 2: UInt64(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt16.self)))
            case 4: UInt64(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
            default: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            }
        }
    }

    /// Steps over as many bytes as a length from outside says, if they are there.
    mutating func range(_ length: UInt64) throws(StateError) -> Range<Int> {
        guard length <= UInt64(remaining) else { throw .malformed("a length reaches past its end") }
        let start = position
        position += Int(length)
        return start..<position
    }

    /// A number of values from outside, each of which takes at least `width` bytes.
    func count(_ number: UInt64, eachAtLeast width: Int) throws(StateError) -> Int {
        guard number <= UInt64(remaining / width) else { throw .malformed("a count is larger than what follows") }
        return Int(number)
    }

    /// A natural number that must be below a bound: a row of one of the tables.
    mutating func row(below bound: Int) throws(StateError) -> Int {
        let (kind, number) = try head()
        guard kind == .natural, number < UInt64(bound) else { throw .malformed("a row is not in its table") }
        return Int(number)
    }

    /// Reads a list's number of values, each of which takes at least `width` bytes.
    mutating func list(eachAtLeast width: Int) throws(StateError) -> Int {
        let (kind, number) = try head()
        guard kind == .list else { throw .malformed("a table is no list") }
        return try count(number, eachAtLeast: width)
    }

    mutating func special(_ number: UInt64) throws(StateError) -> WireSpecial {
        guard let special = WireSpecial(rawValue: UInt8(truncatingIfNeeded: number)) else {
            throw .malformed("a kind of value is unknown")
        }
        return special
    }
}
