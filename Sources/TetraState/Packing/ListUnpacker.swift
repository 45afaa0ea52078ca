/// Writes out the packed lists of an archive, so that it can be read like any other.
///
/// The bytes come from anywhere. Counts are checked against what follows before anything is made of them, and what is
/// written out may not be larger than an archive may be.
struct ListUnpacker {
    private var reader: WireReader
    private let limits: StateLimits
    private var output: StateEncoder
    /// Up to where the bytes have been copied.
    private var copied: Int
    /// How many tags each shape has.
    private var shapes: [Int] = []
    private var depth = 0

    private let start: Int

    /// - Parameter reader: Stands behind the header; what is before that is copied as it is.
    static func unpacked(
        _ reader: WireReader, _ header: ArchiveHeader, _ limits: StateLimits
    ) throws(StateError) -> [UInt8] {
        var unpacker = ListUnpacker(reader, limits)
        if header.hasReferences { try unpacker.value() }
        if header.hasTables { try unpacker.tables() }
        try unpacker.value()
        if header.hasObjects { try unpacker.value() }
        unpacker.copy(to: reader.end)
        try unpacker.checkSize()
        return unpacker.output.bytes
    }

    private init(_ reader: WireReader, _ limits: StateLimits) {
        self.reader = reader
        self.limits = limits
        copied = reader.position
        start = reader.position
        output = StateEncoder(
            after: Array(reader.bytes[..<reader.position]), preparation: StatePreparation(), limits: limits)
    }

    private mutating func copy(to position: Int) {
        guard position > copied else { return }
        output.bytes += reader.bytes[copied..<position]
        copied = position
    }

    /// What was written out, and what is still to be copied.
    private func checkSize() throws(StateError) {
        guard output.bytes.count - start + reader.position - copied <= limits.maximumBytes else {
            throw .limit("bytes", limits.maximumBytes)
        }
    }

    private mutating func tables() throws(StateError) {
        for _ in 0..<(try reader.list(eachAtLeast: 1)) {
            let (kind, length) = try reader.head()
            guard kind == .bytes else { throw .malformed("a shape is no list of tags") }
            shapes.append(try reader.range(length).count / 2)
        }
        try value()
    }

    private mutating func value() throws(StateError) {
        let begin = reader.position
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes, .text: _ = try reader.range(number)
        case .list: try values(reader.count(number, eachAtLeast: 1))
        case .map: try values(2 * reader.count(number, eachAtLeast: 2))
        case .record: try record(reader.count(number, eachAtLeast: 3))
        case .special where number == UInt64(PackedForm.numbers): try numbers(from: begin)
        case .special where number == UInt64(PackedForm.table): try table(from: begin)
        case .special where try reader.special(number) == .shaped:
            try values(shapes[try reader.row(below: shapes.count)])
        case .special: try values(try reader.plainSpecial(number))
        }
    }

    private mutating func values(_ count: Int) throws(StateError) {
        guard count > 0 else { return }
        try descend()
        for _ in 0..<count { try value() }
        depth -= 1
    }

    private mutating func record(_ count: Int) throws(StateError) {
        try descend()
        for _ in 0..<count {
            _ = try reader.range(2)
            try value()
        }
        depth -= 1
    }

    /// This recurses; the archive's own record and the tables are levels that the archive's limit does not count.
    private mutating func descend() throws(StateError) {
        depth += 1
        guard depth <= limits.maximumDepth + 2 else { throw .limit("levels of nesting", limits.maximumDepth) }
    }

    private mutating func natural(most: Int) throws(StateError) -> Int {
        let (kind, number) = try reader.head()
        guard kind == .natural, number <= UInt64(most) else { throw .malformed("a count is larger than what follows") }
        return Int(number)
    }

    private mutating func numbers(from begin: Int) throws(StateError) {
        copy(to: begin)
        let count = try natural(most: reader.remaining)
        let form = UInt8(truncatingIfNeeded: try reader.bigEndian(1))
        let width = PackedForm.Numbers.width(form)
        guard let kind = PackedForm.Numbers(form), width >= PackedForm.leastWidth else {
            throw .malformed("a packed list is of an unknown form")
        }
        let range = try reader.range(UInt64(PackedForm.byteCount(count, width: width)))
        var bits = BitReader(reader.bytes, in: range)
        output.head(.list, UInt64(count))
        for _ in 0..<count { write(bits.read(width: width), as: kind) }
        guard bits.isZeroToTheEnd else { throw .malformed("a packed list has bits behind its end") }
        copied = reader.position
        try checkSize()
    }

    private mutating func write(_ number: UInt64, as kind: PackedForm.Numbers) {
        switch kind {
        case .natural: output.head(.natural, number)
        case .signed: output.head(number & 1 == 0 ? .natural : .negative, number >> 1)
        case .reference:
            output.special(.reference)
            output.head(.natural, number)
        }
    }

    private mutating func table(from begin: Int) throws(StateError) {
        copy(to: begin)
        let row = try reader.row(below: shapes.count)
        guard shapes[row] > 0 else { throw .malformed("a table's records have no properties") }
        let count = try natural(most: reader.remaining / shapes[row])
        output.head(.list, UInt64(count))
        copied = reader.position
        try descend()
        for _ in 0..<count {
            copy(to: reader.position)
            output.special(.shaped)
            output.head(.natural, UInt64(row))
            try values(shapes[row])
            try checkSize()
        }
        depth -= 1
    }
}
