/// Reads values as they stand. The archive's bounds were checked before; depth is checked again, since it recurses.
struct ArchiveNodeReader {
    private let archive: ArchiveStorage
    private var reader: WireReader
    private var depth = 0

    init(_ archive: ArchiveStorage, from position: Int) {
        self.archive = archive
        reader = WireReader(archive.bytes, from: position)
    }

    /// Goes on at another place.
    mutating func move(to position: Int) { reader.position = position }

    /// The value that stands here, and all inside of it.
    mutating func node() throws(StateError) -> ArchiveNode {
        depth += 1
        defer { depth -= 1 }
        // The properties' own record and an object's list are levels that the archive's limit does not count.
        guard depth <= archive.limits.maximumDepth + 2 else {
            throw .limit("levels of nesting", archive.limits.maximumDepth)
        }
        let start = reader.position
        let (kind, number) = try reader.head()
        let content = try content(kind, number)
        return ArchiveNode(range: start..<reader.position, content: content)
    }

    private mutating func content(_ kind: WireKind, _ number: UInt64) throws(StateError) -> ArchiveNode.Content {
        switch kind {
        case .natural: return .integer(Int128(number))
        case .negative: return .integer(~Int128(number))
        case .bytes: return .bytes(Array(reader.bytes[try reader.range(number)]))
        case .text: return .text(String(decoding: reader.bytes[try reader.range(number)], as: UTF8.self))
        case .list: return .list(try nodes(reader.count(number, eachAtLeast: 1)))
        case .map: return .map(try pairs(reader.count(number, eachAtLeast: 2)))
        case .record: return .record(try fields(reader.count(number, eachAtLeast: 3)))
        case .special: return try special(reader.special(number))
        }
    }

    private mutating func special(_ special: WireSpecial) throws(StateError) -> ArchiveNode.Content {
        let tables = archive.tables
        switch special {
        case .false: return .bool(false)
        case .true: return .bool(true)
        case .none: return .none
        case .some: return .some(try node())
        case .float32: return .float(Float(bitPattern: UInt32(truncatingIfNeeded: try reader.bigEndian(4))))
        case .float64: return .double(Double(bitPattern: try reader.bigEndian(8)))
        case .int128: return .integer(Int128(bitPattern: try wide()))
        case .uint128: return .largeInteger(try wide())
        case .reference: return .reference(row: try reader.row(below: tables.references.count))
        case .text:
            let row = try reader.row(below: tables.texts.count)
            return .sharedText(row: row, tables.texts[row])
        case .shaped:
            let row = try reader.row(below: tables.shapes.count)
            return .shapedRecord(row: row, try fields(of: tables.shapes[row]))
        case .object: return .object(row: try reader.row(below: archive.objects.count))
        case .typed: return .typed(name: try name(), try node())
        case .type: return .type(name: try name())
        }
    }

    private mutating func nodes(_ count: Int) throws(StateError) -> [ArchiveNode] {
        var nodes: [ArchiveNode] = []
        for _ in 0..<count { nodes.append(try node()) }
        return nodes
    }

    private mutating func pairs(_ count: Int) throws(StateError) -> [ArchiveNode.Pair] {
        var pairs: [ArchiveNode.Pair] = []
        for _ in 0..<count { pairs.append(ArchiveNode.Pair(key: try node(), value: try node())) }
        return pairs
    }

    private mutating func fields(_ count: Int) throws(StateError) -> [ArchiveNode.Field] {
        var fields: [ArchiveNode.Field] = []
        for _ in 0..<count {
            let tag = UInt16(truncatingIfNeeded: try reader.bigEndian(2))
            let value = try node()
            fields.append(ArchiveNode.Field(tag: tag, value: value, byteCount: value.range.count + 2))
        }
        return fields
    }

    private mutating func fields(of shape: [UInt16]) throws(StateError) -> [ArchiveNode.Field] {
        var fields: [ArchiveNode.Field] = []
        for tag in shape {
            let value = try node()
            fields.append(ArchiveNode.Field(tag: tag, value: value, byteCount: value.range.count))
        }
        return fields
    }

    private mutating func name() throws(StateError) -> String {
        switch try node().content {
        case .text(let name), .sharedText(_, let name): return name
        default: throw .malformed("the name of a type is no text")
        }
    }

    private mutating func wide() throws(StateError) -> UInt128 {
        UInt128(try reader.bigEndian(8)) << 64 | UInt128(try reader.bigEndian(8))
    }
}
