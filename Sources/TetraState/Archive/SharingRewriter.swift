/// Copies a body, with rows instead of the texts and shapes that a plan shares.
struct SharingRewriter {
    private var reader: WireReader
    private let plan: SharingPlan
    private var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
    private var records = 0
    /// Up to where the bytes have been copied, or left out.
    private var copied: Int
    private(set) var isSound = true

    init(_ bytes: [UInt8], from start: Int, _ plan: SharingPlan) {
        reader = WireReader(bytes, from: start)
        copied = start
        self.plan = plan
        encoder.bytes.reserveCapacity(bytes.count - start)
    }

    var output: [UInt8] { encoder.bytes }

    mutating func walk(hasObjects: Bool) {
        do throws(StateError) {
            // The archive's own record keeps its tags: it is read by them before any table is.
            let (_, count) = try reader.head()
            for _ in 0..<count {
                _ = try reader.range(2)
                try value()
            }
            if hasObjects { try value() }
            copy(to: reader.position)
        } catch {
            isSound = false
        }
    }

    private mutating func copy(to position: Int) {
        guard position > copied else { return }
        encoder.bytes += reader.bytes[copied..<position]
        copied = position
    }

    private mutating func value() throws(StateError) {
        let start = reader.position
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes: _ = try reader.range(number)
        case .text:
            let range = try reader.range(number)
            guard !plan.textRows.isEmpty, let row = plan.textRows[ByteText(reader.bytes[range])] else { return }
            copy(to: start)
            write(.text, row)
            copied = reader.position
        case .list: try values(number)
        case .map: try values(2 * number)
        case .record: try record(number, since: start)
        case .special: try values(UInt64(try reader.plainSpecial(number)))
        }
    }

    private mutating func values(_ count: UInt64) throws(StateError) {
        for _ in 0..<count { try value() }
    }

    private mutating func record(_ count: UInt64, since start: Int) throws(StateError) {
        let row = plan.rowsOfRecords[records]
        records += 1
        if let row {
            copy(to: start)
            write(.shaped, row)
            copied = reader.position
        }
        for _ in 0..<count {
            if row != nil { copy(to: reader.position) }
            _ = try reader.range(2)
            if row != nil { copied = reader.position }
            try value()
        }
    }

    private mutating func write(_ special: WireSpecial, _ row: Int) {
        encoder.special(special)
        encoder.head(.natural, UInt64(row))
    }
}
