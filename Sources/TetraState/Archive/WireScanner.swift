/// Walks over values without building any, so that the bounds of a whole archive are known before it is believed.
struct WireScanner {
    var reader: WireReader
    let limits: StateLimits
    let tables: ArchiveTables

    /// The rows of the reference table that the values walked over refer to, in the order met.
    var references: [Int] = []

    /// How many objects there must be for all that refer to one.
    private(set) var objectCount = 0

    private var values = 0
    private var depth = 0

    /// How deep the deepest value was that was walked over since this was last set to zero.
    var deepest = 0
    private var tags: [UInt16] = []

    /// The bytes that shared texts would take if each were written out.
    private var sharedBytes = 0

    init(_ reader: WireReader, limits: StateLimits, tables: ArchiveTables) {
        self.reader = reader
        self.limits = limits
        self.tables = tables
    }

    /// Steps over one value, however it is nested.
    mutating func skipValue() throws(StateError) {
        values += 1
        guard values <= limits.maximumValues else { throw .limit("values", limits.maximumValues) }
        let (kind, number) = try reader.head()
        switch kind {
        case .natural, .negative: break
        case .bytes, .text: _ = try reader.range(number)
        case .list: try skipValues(reader.count(number, eachAtLeast: 1))
        case .map: try skipValues(2 * reader.count(number, eachAtLeast: 2))
        case .record: try skipRecord(number)
        case .special: try skip(try reader.special(number))
        }
    }

    private mutating func skip(_ special: WireSpecial) throws(StateError) {
        switch special {
        case .false, .true, .none: break
        case .float32: _ = try reader.range(4)
        case .float64: _ = try reader.range(8)
        case .int128, .uint128: _ = try reader.range(16)
        case .some: try skipValues(1)
        case .reference: references.append(try reader.row(below: tables.references.count))
        case .text: try skipSharedText()
        case .shaped: try skipValues(tables.tagCounts[try reader.row(below: tables.tagCounts.count)])
        case .object: objectCount = max(objectCount, try reader.row(below: limits.maximumValues) + 1)
        case .typed: try skipValues(2)
        case .type: try skipValues(1)
        }
    }

    /// Counts what a shared text means, so that a few bytes can't stand for more than an archive may hold.
    private mutating func skipSharedText() throws(StateError) {
        sharedBytes += tables.texts[try reader.row(below: tables.texts.count)].utf8.count
        guard sharedBytes <= limits.maximumBytes else { throw .limit("bytes", limits.maximumBytes) }
    }

    private mutating func skipValues(_ count: Int) throws(StateError) {
        try descend()
        for _ in 0..<count { try skipValue() }
        depth -= 1
    }

    private mutating func skipRecord(_ number: UInt64) throws(StateError) {
        try descend()
        let outer = tags.count
        for _ in 0..<(try fieldCount(number)) {
            tags.append(try fieldTag())
            try skipValue()
        }
        try checkDuplicates(from: outer)
        tags.removeSubrange(outer...)
        depth -= 1
    }

    private mutating func descend() throws(StateError) {
        depth += 1
        if depth > deepest { deepest = depth }
        guard depth <= limits.maximumDepth else { throw .limit("levels of nesting", limits.maximumDepth) }
    }

    /// A record's number of fields, each of which takes at least three bytes.
    mutating func fieldCount(_ number: UInt64) throws(StateError) -> Int {
        let count = try reader.count(number, eachAtLeast: 3)
        guard count <= limits.maximumFields else { throw .limit("properties in a record", limits.maximumFields) }
        return count
    }

    mutating func fieldTag() throws(StateError) -> UInt16 {
        UInt16(truncatingIfNeeded: try reader.bigEndian(2))
    }

    private func checkDuplicates(from outer: Int) throws(StateError) {
        guard Self.areUnique(tags[outer...]) else { throw .malformed("a record has a property twice") }
    }

    static func areUnique(_ tags: ArraySlice<UInt16>) -> Bool {
        tags.count <= 16
            ? tags.indices.allSatisfy { !tags[tags.startIndex..<$0].contains(tags[$0]) }
            : Set(tags).count == tags.count
    }
}
