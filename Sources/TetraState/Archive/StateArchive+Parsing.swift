extension StateArchive {
    static func parse(
        _ bytes: [UInt8], in range: Range<Int>, limits: StateLimits
    ) throws(StateError) -> ArchiveStorage {
        guard range.count <= limits.maximumBytes else { throw .limit("bytes", limits.maximumBytes) }
        var reader = WireReader(bytes, from: range.lowerBound, to: range.upperBound)
        let header = try ArchiveHeader(&reader)
        if header.isCompressed {
            let body = try CompressedBody.inflated(&reader, of: range.count, limits)
            try checkEnd(reader, isPadded: header.isPadded)
            return try parse(WireReader(body), header, isPadded: false, limits: limits)
        }
        if header.isPacked {
            let unpacked = try ListUnpacker.unpacked(reader, header, limits)
            reader = WireReader(unpacked, from: reader.position)
        }
        return try parse(reader, header, isPadded: header.isPadded, limits: limits)
    }

    /// Parses what stands behind the header.
    private static func parse(
        _ body: WireReader, _ header: ArchiveHeader, isPadded: Bool, limits: StateLimits
    ) throws(StateError) -> ArchiveStorage {
        var reader = body
        let tables = try ArchiveTables.read(header, &reader, limits)
        var scanner = WireScanner(reader, limits: limits, tables: tables)
        let recordStart = scanner.reader.position
        let fields = try index(&scanner)
        scanner.deepest = 0
        let objects = header.hasObjects ? try objects(&scanner) : []
        guard scanner.objectCount <= objects.count else { throw .malformed("an object is not in its list") }
        try checkEnd(scanner.reader, isPadded: isPadded)
        return ArchiveStorage(
            bytes: body.bytes, end: scanner.reader.end, recordStart: recordStart, fields: fields, tables: tables,
            objects: objects, objectDepth: scanner.deepest, references: scanner.references, limits: limits,
            isInflated: header.isCompressed, isUnpacked: header.isPacked)
    }

    /// Nothing may follow, or nothing but zeros.
    private static func checkEnd(_ reader: WireReader, isPadded: Bool) throws(StateError) {
        guard reader.remaining == 0 || (isPadded && reader.isZeroToTheEnd) else {
            throw .malformed("bytes follow its end")
        }
    }

    /// Where each object's record begins.
    private static func objects(_ scanner: inout WireScanner) throws(StateError) -> [Int] {
        var positions: [Int] = []
        for _ in 0..<(try scanner.reader.list(eachAtLeast: 1)) {
            positions.append(scanner.reader.position)
            try scanner.skipValue()
        }
        return positions
    }

    private static func index(_ scanner: inout WireScanner) throws(StateError) -> [ArchiveStorage.Field] {
        let (kind, number) = try scanner.reader.head()
        guard kind == .record else { throw .malformed("it holds no record") }
        let count = try scanner.fieldCount(number)
        var fields: [ArchiveStorage.Field] = []
        fields.reserveCapacity(count)
        for _ in 0..<count {
            let tag = try scanner.fieldTag()
            let (start, firstReference) = (scanner.reader.position, scanner.references.count)
            try scanner.skipValue()
            fields.append(
                ArchiveStorage.Field(
                    tag: tag, range: start..<scanner.reader.position,
                    references: firstReference..<scanner.references.count))
        }
        guard areUnique(fields) else { throw .malformed("a record has a property twice") }
        return fields
    }

    private static func areUnique(_ fields: [ArchiveStorage.Field]) -> Bool {
        guard fields.count <= 16 else { return WireScanner.areUnique(fields.map(\.tag)[...]) }
        return fields.indices.allSatisfy { index in !fields[..<index].contains { $0.tag == fields[index].tag } }
    }
}
