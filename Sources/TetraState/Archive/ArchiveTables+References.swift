extension ArchiveTables {
    static func references(
        _ reader: inout WireReader, _ limits: StateLimits
    ) throws(StateError) -> [StateReference] {
        let (kind, groups) = try reader.head()
        guard kind == .map else { throw .malformed("its table of references is no map") }
        var references: [StateReference] = []
        for _ in 0..<(try reader.count(groups, eachAtLeast: 2)) {
            let name = try typeName(&reader)
            let (kind, number) = try reader.head()
            guard kind == .list else { throw .malformed("its table of references holds no list of keys") }
            let count = try reader.count(number, eachAtLeast: 1)
            guard references.count + count <= limits.maximumReferences else {
                throw .limit("references to models", limits.maximumReferences)
            }
            references.reserveCapacity(references.count + count)
            for _ in 0..<count {
                let key = try key(&reader, limits)
                references.append(StateReference(typeName: name, bytes: reader.bytes, range: key))
            }
        }
        return references
    }

    private static func typeName(_ reader: inout WireReader) throws(StateError) -> String {
        let (kind, length) = try reader.head()
        guard kind == .text, length <= 255 else { throw .malformed("its table of references names no type") }
        guard let name = String(validating: reader.bytes[try reader.range(length)], as: UTF8.self) else {
            throw .malformed("the name of a type is not UTF-8")
        }
        return name
    }

    /// Where one key stands; a key cannot hold references itself.
    private static func key(_ reader: inout WireReader, _ limits: StateLimits) throws(StateError) -> Range<Int> {
        let start = reader.position
        let (kind, _) = try reader.head()
        // Most keys are integers, which are all head.
        if kind == .natural || kind == .negative { return start..<reader.position }
        reader.position = start
        var scanner = WireScanner(reader, limits: limits, tables: .none)
        try scanner.skipValue()
        reader.position = scanner.reader.position
        return start..<reader.position
    }
}
