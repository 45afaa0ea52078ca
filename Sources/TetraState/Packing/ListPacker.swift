/// Packs the long lists of values that are alike, where that takes fewer bytes.
///
/// It is a pass over what was written here, after texts and shapes were shared. The same bytes always give the same
/// result.
struct ListPacker {
    private var reader: WireReader
    private var output: StateEncoder
    /// Up to where the bytes have been copied.
    private var copied: Int
    /// How many tags each shape has.
    private let shapes: [Int]

    /// - Parameters:
    ///   - bytes: Sound values.
    ///   - start: Where they begin.
    ///   - shapes: How many tags each row of the table of shapes has.
    /// - Returns: The values; nil if none became shorter.
    static func packed(_ bytes: [UInt8], from start: Int = 0, shapes: [Int] = []) -> [UInt8]? {
        var packer = ListPacker(bytes, from: start, shapes: shapes)
        do throws(StateError) {
            while packer.reader.remaining > 0 { try packer.value() }
        } catch {
            return nil
        }
        packer.copy(to: bytes.count)
        return packer.output.bytes.count < bytes.count - start ? packer.output.bytes : nil
    }

    private init(_ bytes: [UInt8], from start: Int, shapes: [Int]) {
        reader = WireReader(bytes, from: start)
        copied = start
        output = StateEncoder(preparation: StatePreparation(), limits: .default)
        self.shapes = shapes
    }

    private mutating func copy(to position: Int) {
        guard position > copied else { return }
        output.bytes += reader.bytes[copied..<position]
        copied = position
    }

    private mutating func value() throws(StateError) {
        let begin = reader.position
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes, .text: _ = try reader.range(number)
        case .list: try list(Int(number), from: begin)
        case .map: try values(2 * Int(number))
        case .record:
            for _ in 0..<number {
                _ = try reader.range(2)
                try value()
            }
        case .special where try reader.special(number) == .shaped:
            try values(shapes[try reader.row(below: shapes.count)])
        case .special: try values(try reader.plainSpecial(number))
        }
    }

    private mutating func values(_ count: Int) throws(StateError) {
        for _ in 0..<count { try value() }
    }

    private mutating func list(_ count: Int, from begin: Int) throws(StateError) {
        guard count >= PackedForm.leastCount else { return try values(count) }
        if let numbers = AlikeNumbers(reader, count: count) {
            guard numbers.byteCount < numbers.end - begin else { return reader.position = numbers.end }
            copy(to: begin)
            numbers.write(to: &output)
            (reader.position, copied) = (numbers.end, numbers.end)
        } else if let row = sharedShape(count) {
            try table(count, of: row, from: begin)
        } else {
            try values(count)
        }
    }

    /// The shape of all records of a list; nil if it holds anything else.
    private func sharedShape(_ count: Int) -> Int? {
        var ahead = self
        return try? ahead.shapeAhead(count)
    }

    private mutating func shapeAhead(_ count: Int) throws(StateError) -> Int? {
        var common: Int?
        for _ in 0..<count {
            guard try reader.head() == (.special, UInt64(WireSpecial.shaped.rawValue)) else { return nil }
            let row = try reader.row(below: shapes.count)
            guard common == nil || common == row, shapes[row] > 0 else { return nil }
            common = row
            for _ in 0..<shapes[row] { try skip() }
        }
        return common
    }

    /// Steps over a value without packing anything in it.
    private mutating func skip() throws(StateError) {
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes, .text: _ = try reader.range(number)
        case .list: for _ in 0..<number { try skip() }
        case .map: for _ in 0..<(2 * number) { try skip() }
        case .record:
            for _ in 0..<number {
                _ = try reader.range(2)
                try skip()
            }
        case .special where try reader.special(number) == .shaped:
            for _ in 0..<shapes[try reader.row(below: shapes.count)] { try skip() }
        case .special: for _ in 0..<(try reader.plainSpecial(number)) { try skip() }
        }
    }

    private mutating func table(_ count: Int, of row: Int, from begin: Int) throws(StateError) {
        copy(to: begin)
        output.bytes.append(PackedForm.byte(PackedForm.table))
        output.head(.natural, UInt64(row))
        output.head(.natural, UInt64(count))
        copied = reader.position
        for _ in 0..<count {
            copy(to: reader.position)
            _ = try reader.head()
            _ = try reader.head()
            copied = reader.position
            try values(shapes[row])
        }
    }
}
