/// Counts how often each text and each shape of a record stands in a body.
struct SharingCensus {
    private var reader: WireReader
    private var texts = Tally()
    private var shapes = Tally()
    private var isSound = true

    /// Which of the shapes met each record has, in the order in which records begin.
    private var records: [Int] = []

    /// The tags of the open records, the innermost last.
    private var tags: [UInt8] = []

    /// How often something was met, in the order of the first time.
    private struct Tally {
        private var counted: [(bytes: ArraySlice<UInt8>, count: Int)] = []
        private var rows: [ByteText: Int] = [:]

        /// Gives the number that these bytes have in the order of the first time.
        @discardableResult
        mutating func add(_ bytes: ArraySlice<UInt8>) -> Int {
            // Those of one type mostly stand together.
            if let last, counted[last].bytes == bytes {
                counted[last].count += 1
                return last
            }
            let row = rows[ByteText(bytes), default: counted.count]
            if row == counted.count {
                // By itself, so that memory that changes is not shared.
                let own = Array(bytes)[...]
                rows[ByteText(own)] = row
                counted.append((own, 1))
            } else {
                counted[row].count += 1
            }
            last = row
            return row
        }

        private var last: Int?

        var met: [ArraySlice<UInt8>] { counted.map(\.bytes) }

        /// What takes fewer bytes with a row in a table than written out each time.
        var worthwhile: [ArraySlice<UInt8>] {
            var rows: [ArraySlice<UInt8>] = []
            for (bytes, count) in counted {
                let written = bytes.count + StateEncoder.headByteCount(UInt64(bytes.count))
                let row = 1 + StateEncoder.headByteCount(UInt64(rows.count))
                if count * row + written < count * written { rows.append(bytes) }
            }
            return rows
        }
    }

    private let sharesTexts: Bool

    init(_ bytes: [UInt8], from start: Int, sharesTexts: Bool) {
        reader = WireReader(bytes, from: start)
        self.sharesTexts = sharesTexts
    }

    /// Nil if nothing is worth sharing.
    var plan: SharingPlan? {
        guard isSound else { return nil }
        var plan = SharingPlan()
        plan.texts = texts.worthwhile
        plan.shapes = shapes.worthwhile
        guard !plan.texts.isEmpty || !plan.shapes.isEmpty else { return nil }
        for (row, text) in plan.texts.enumerated() { plan.textRows[ByteText(text)] = row }
        let rows = Dictionary(uniqueKeysWithValues: plan.shapes.enumerated().map { (ByteText($1), $0) })
        let rowsOfShapes = shapes.met.map { rows[ByteText($0)] }
        plan.rowsOfRecords = records.map { rowsOfShapes[$0] }
        return plan
    }

    mutating func walk(hasObjects: Bool) {
        do throws(StateError) {
            let (_, count) = try reader.head()
            for _ in 0..<count {
                _ = try reader.range(2)
                try value()
            }
            if hasObjects { try value() }
        } catch {
            isSound = false
        }
    }

    private mutating func value() throws(StateError) {
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes: _ = try reader.range(number)
        case .text:
            let text = reader.bytes[try reader.range(number)]
            if sharesTexts { texts.add(text) }
        case .list: for _ in 0..<number { try value() }
        case .map: for _ in 0..<(2 * number) { try value() }
        case .record: try record(number)
        case .special:
            for _ in 0..<(try reader.plainSpecial(number)) { try value() }
        }
    }

    private mutating func record(_ count: UInt64) throws(StateError) {
        let (ordinal, outer) = (records.count, tags.count)
        records.append(0)
        for _ in 0..<count {
            let tag = try reader.range(2)
            tags.append(reader.bytes[tag.lowerBound])
            tags.append(reader.bytes[tag.lowerBound + 1])
            try value()
        }
        records[ordinal] = shapes.add(tags[outer...])
        tags.removeSubrange(outer...)
    }
}

extension WireReader {
    /// Steps over what stands behind a special value's first byte, but for whole values; tells how many of these follow.
    mutating func plainSpecial(_ number: UInt64) throws(StateError) -> Int {
        switch try special(number) {
        case .false, .true, .none: return 0
        case .float32: _ = try range(4)
        case .float64: _ = try range(8)
        case .int128, .uint128: _ = try range(16)
        case .reference, .object, .text, .shaped: _ = try head()
        case .some, .type: return 1
        case .typed: return 2
        }
        return 0
    }
}

extension StateEncoder {
    /// How many bytes a value's head takes.
    static func headByteCount(_ number: UInt64) -> Int {
        switch number {
        case ..<28: 1
        case ..<(1 << 8): 2
        case ..<(1 << 16): 3
        case ..<(1 << 32): 5
        default: 9
        }
    }
}
