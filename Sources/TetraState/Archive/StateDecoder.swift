/// Reads values that a ``StateEncoder`` wrote; given to ``StateCodable/init(from:)``.
///
/// Every method reads exactly one value. Nothing that it reads chooses a type: the caller says what is expected, and
/// anything else is an error.
public struct StateDecoder {
    let session: RestoreSession
    var reader: WireReader

    var archive: ArchiveStorage { session.archive }

    init(_ session: RestoreSession, at position: Int) {
        self.init(session, WireReader(session.archive.bytes, from: position, to: session.archive.end))
    }

    init(_ session: RestoreSession, _ reader: WireReader) {
        self.session = session
        self.reader = reader
    }

    /// Reads a value by its own ``StateCodable/init(from:)``.
    public mutating func value<Value: StateCodable>(as type: Value.Type = Value.self) throws(StateError) -> Value {
        try Value(from: &self)
    }

    /// Whether no value stands here; reads it only if so.
    public mutating func none() -> Bool {
        guard reader.remaining > 0, reader.bytes[reader.position] == WireSpecial.none.byte else { return false }
        reader.position += 1
        return true
    }

    /// Reads a truth value.
    public mutating func bool() throws(StateError) -> Bool {
        let found = try next()
        if found.isSpecial(.true) { return true }
        if found.isSpecial(.false) { return false }
        throw found.mismatch(expected: "a truth value")
    }

    /// Reads an integer that fits the type asked for, whatever type it was written from.
    public mutating func integer<Integer: FixedWidthInteger>(
        as type: Integer.Type = Integer.self
    ) throws(StateError) -> Integer {
        let found = try next()
        let value: Integer? =
            switch (found.kind, found.special) {
            case (.natural, _): Integer(exactly: found.number)
            case (.negative, _) where found.number <= UInt64(Int64.max): Integer(exactly: ~Int64(found.number))
            case (.negative, _): Integer(exactly: ~Int128(found.number))
            case (_, .int128): Integer(exactly: Int128(bitPattern: try wide()))
            case (_, .uint128): Integer(exactly: try wide())
            default: throw found.mismatch(expected: "an integer")
            }
        guard let value else { throw .invalid("an integer that a \(Integer.self) cannot hold") }
        return value
    }

    /// Reads a floating-point number.
    public mutating func double() throws(StateError) -> Double {
        let start = reader.position
        let found = try next()
        if found.isSpecial(.float64) { return Double(bitPattern: try reader.bigEndian(8)) }
        if found.isSpecial(.float32) {
            return Double(Float(bitPattern: UInt32(truncatingIfNeeded: try reader.bigEndian(4))))
        }
        guard found.kind == .natural || found.kind == .negative else { throw found.mismatch(expected: "a number") }
        reader.position = start
        guard let value = Double(exactly: try integer(as: Int64.self)) else {
            throw .invalid("an integer that a Double cannot hold")
        }
        return value
    }

    /// Reads a floating-point number, to the bit if it was written from a `Float`.
    mutating func float() throws(StateError) -> Float {
        let start = reader.position
        if try next().isSpecial(.float32) {
            return Float(bitPattern: UInt32(truncatingIfNeeded: try reader.bigEndian(4)))
        }
        reader.position = start
        return Float(try double())
    }

    /// Reads bytes.
    public mutating func bytes() throws(StateError) -> [UInt8] {
        let found = try next()
        guard found.kind == .bytes else { throw found.mismatch(expected: "bytes") }
        return Array(reader.bytes[try reader.range(found.number)])
    }

    /// Reads text, which must be valid UTF-8.
    public mutating func text() throws(StateError) -> String {
        let found = try next()
        if found.isSpecial(.text) { return archive.tables.texts[try reader.row(below: archive.tables.texts.count)] }
        guard found.kind == .text else { throw found.mismatch(expected: "text") }
        let range = try reader.range(found.number)
        guard let text = String(validating: reader.bytes[range], as: UTF8.self) else {
            throw .malformed("text is not UTF-8")
        }
        return text
    }

    mutating func wide() throws(StateError) -> UInt128 {
        UInt128(try reader.bigEndian(8)) << 64 | UInt128(try reader.bigEndian(8))
    }

    mutating func next() throws(StateError) -> FoundValue {
        let (kind, number) = try reader.head()
        return FoundValue(kind: kind, number: number, special: kind == .special ? try reader.special(number) : nil)
    }
}

/// The beginning of a value that was found.
struct FoundValue {
    let kind: WireKind
    let number: UInt64
    let special: WireSpecial?

    func isSpecial(_ other: WireSpecial) -> Bool { special == other }

    func mismatch(expected: String) -> StateError {
        .mismatch(expected: expected, found: special?.name ?? kind.name)
    }
}
