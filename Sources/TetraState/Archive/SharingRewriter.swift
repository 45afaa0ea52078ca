/// Copies a body, with rows instead of the texts and shapes that a plan shares.
struct SharingRewriter {
    private var reader: WireReader
    private let plan: SharingPlan
    private var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
    private var records = 0
    private(set) var isSound = true

    init(_ bytes: [UInt8], from start: Int, _ plan: SharingPlan) {
        reader = WireReader(bytes, from: start)
        self.plan = plan
        encoder.bytes.reserveCapacity(bytes.count - start)
    }

    var output: [UInt8] { encoder.bytes }

    mutating func walk(hasObjects: Bool) {
        do throws(StateError) {
            // The archive's own record keeps its tags: it is read by them before any table is.
            let start = reader.position
            let (_, count) = try reader.head()
            encoder.bytes += reader.bytes[start..<reader.position]
            for _ in 0..<count {
                encoder.bytes += reader.bytes[try reader.range(2)]
                try value()
            }
            if hasObjects { try value() }
        } catch {
            isSound = false
        }
    }

    private mutating func value() throws(StateError) {
        let start = reader.position
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes: _ = try reader.range(number)
        case .text:
            if let row = plan.textRows[ByteText(reader.bytes[try reader.range(number)])] { return write(.text, row) }
        case .list: return try values(number, since: start)
        case .map: return try values(2 * number, since: start)
        case .record: return try record(number, since: start)
        case .special: return try values(UInt64(try reader.plainSpecial(number)), since: start)
        }
        encoder.bytes += reader.bytes[start..<reader.position]
    }

    private mutating func values(_ count: UInt64, since start: Int) throws(StateError) {
        encoder.bytes += reader.bytes[start..<reader.position]
        for _ in 0..<count { try value() }
    }

    private mutating func record(_ count: UInt64, since start: Int) throws(StateError) {
        let row = plan.rowsOfRecords[records]
        records += 1
        if let row { write(.shaped, row) } else { encoder.bytes += reader.bytes[start..<reader.position] }
        for _ in 0..<count {
            let tag = reader.bytes[try reader.range(2)]
            if row == nil { encoder.bytes += tag }
            try value()
        }
    }

    private mutating func write(_ special: WireSpecial, _ row: Int) {
        encoder.special(special)
        encoder.head(.natural, UInt64(row))
    }
}
