extension StateArchive {
    static func parse(
        _ bytes: [UInt8], from start: Int, limits: StateLimits
    ) throws(StateError) -> (ArchiveStorage, [Field]) {
        guard bytes.count - start <= limits.maximumBytes else { throw .limit("bytes", limits.maximumBytes) }
        var reader = WireReader(bytes, from: start)
        let header = UInt8(truncatingIfNeeded: try reader.bigEndian(1))
        guard header & 0xF0 == ArchiveHeader.format, header & 0x0F & ~ArchiveHeader.knownFlags == 0 else {
            throw .malformed("its format is unknown")
        }
        let references = header & ArchiveHeader.hasReferences == 0 ? [] : try table(&reader, limits)
        var scanner = WireScanner(reader, limits: limits, referenceCount: references.count)
        let fields = try index(&scanner)
        guard scanner.reader.remaining == 0 else { throw .malformed("bytes follow its end") }
        return (ArchiveStorage(bytes: bytes, references: references, limits: limits), fields)
    }

    private static func table(
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
                references.append(StateReference(typeName: name, key: try key(&reader, limits)))
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

    /// One key as it stands; a key cannot hold references itself.
    private static func key(_ reader: inout WireReader, _ limits: StateLimits) throws(StateError) -> [UInt8] {
        var scanner = WireScanner(reader, limits: limits, referenceCount: 0)
        try scanner.skipValue()
        let key = Array(reader.bytes[reader.position..<scanner.reader.position])
        reader = scanner.reader
        return key
    }

    private static func index(_ scanner: inout WireScanner) throws(StateError) -> [Field] {
        let (kind, number) = try scanner.reader.head()
        guard kind == .record else { throw .malformed("it holds no record") }
        let count = try scanner.fieldCount(number)
        var fields: [Field] = []
        fields.reserveCapacity(count)
        for _ in 0..<count {
            let tag = try scanner.fieldTag()
            let start = scanner.reader.position
            try scanner.skipValue()
            let references = scanner.references
            scanner.references.removeAll()
            fields.append(Field(tag: tag, range: start..<scanner.reader.position, references: references))
        }
        guard Set(fields.map(\.tag)).count == count else { throw .malformed("a record has a property twice") }
        return fields
    }
}
