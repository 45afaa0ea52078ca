/// Writes values in the form that ``StateDecoder`` reads; given to ``StateCodable/encode(into:)``.
///
/// Every method writes exactly one value. The same value always gives the same bytes, whatever order a set or a
/// dictionary happens to have.
public struct StateEncoder {
    var bytes: [UInt8]
    let preparation: StatePreparation
    let limits: StateLimits
    var depth = 0

    /// The deepest that was written since the last ``beginMeasuring()``.
    var deepest = 0

    /// How deep values that are coded by `Codable` are in each other.
    var codableDepth = 0

    /// How many values were written, counted as a reader will.
    var values = 0

    /// Tags of the fields written so far in the open records, the innermost last.
    var tags: [UInt16] = []

    /// Where the innermost record's own tags begin.
    var firstTag = 0

    /// How many texts and records were written: where there are several of either, some may be alike.
    var texts = 0
    var records = 0

    /// Whether a list is long enough to be packed.
    var mayPack = false

    /// The row of the next model, if models are written in the order in which they were collected.
    var rowAhead = 0

    /// Memory for the keys of models, which are written apart to be looked up.
    var scratch: [UInt8] = []

    /// The class instances met so far, each once.
    var objects = ObjectTable()

    /// Whether what is written now is taken back again, to find out the order of a set's elements.
    var isRehearsal = false

    init(after bytes: [UInt8] = [], preparation: StatePreparation, limits: StateLimits) {
        self.bytes = bytes
        self.preparation = preparation
        self.limits = limits
    }

    /// Whether records, or texts where these count, may be alike.
    func mayShare(texts countsTexts: Bool) -> Bool { countsTexts && texts > 1 || records > 2 }

    /// Writes a value by its own ``StateCodable/encode(into:)``.
    public mutating func value<Value: StateCodable>(_ value: Value) throws(StateError) {
        try value.encode(into: &self)
    }

    /// Writes that there is no value.
    public mutating func none() {
        special(.none)
    }

    /// Writes a truth value.
    public mutating func bool(_ value: Bool) {
        special(value ? .true : .false)
    }

    /// Writes an integer in as few bytes as its magnitude needs; the width of its type is not kept.
    public mutating func integer(_ value: some FixedWidthInteger) {
        if let natural = UInt64(exactly: value) {
            head(.natural, natural)
        } else if let small = Int64(exactly: value) {
            head(.negative, UInt64(bitPattern: ~small))
        } else if let signed = Int128(exactly: value) {
            special(.int128)
            bigEndian(signed)
        } else {
            special(.uint128)
            bigEndian(UInt128(value))
        }
    }

    /// Writes a floating-point number to the bit: as an integer or in 4 bytes where that loses nothing.
    public mutating func double(_ value: Double) {
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 31, Double(whole).bitPattern == value.bitPattern {
            integer(whole)
        } else if Double(Float(value)).bitPattern == value.bitPattern {
            float(Float(value))
        } else {
            special(.float64)
            bigEndian(value.bitPattern)
        }
    }

    /// Writes bytes.
    public mutating func bytes(_ value: some Collection<UInt8>) {
        head(.bytes, UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    /// Writes text as UTF-8.
    public mutating func text(_ value: some StringProtocol) {
        let utf8 = value.utf8
        texts += 1
        head(.text, UInt64(utf8.count))
        bytes.append(contentsOf: utf8)
    }

    mutating func float(_ value: Float) {
        special(.float32)
        bigEndian(value.bitPattern)
    }

    mutating func special(_ special: WireSpecial) {
        values += 1
        bytes.append(special.byte)
    }

    mutating func head(_ kind: WireKind, _ number: UInt64) {
        values += 1
        if kind == .list, number >= PackedForm.leastCount { mayPack = true }
        let first = kind.rawValue << 5
        switch number {
        case ..<28:
            bytes.append(first | UInt8(truncatingIfNeeded: number))
        case ..<(1 << 8):
            bytes.append(first | 28)
            bytes.append(UInt8(truncatingIfNeeded: number))
        case ..<(1 << 16):
            bytes.append(first | 29)
            bytes.append(UInt8(truncatingIfNeeded: number >> 8))
            bytes.append(UInt8(truncatingIfNeeded: number))
        case ..<(1 << 32):
            bytes.append(first | 30)
            bigEndian(UInt32(truncatingIfNeeded: number))
        default:
            bytes.append(first | 31)
            bigEndian(number)
        }
    }

    mutating func bigEndian<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
