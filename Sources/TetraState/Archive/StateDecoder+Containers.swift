extension StateDecoder {
    /// Reads the number of values of a list; that many values follow, and each takes at least a byte.
    public mutating func listCount() throws(StateError) -> Int {
        let found = try next()
        guard found.kind == .list else { throw found.mismatch(expected: "a list") }
        return try reader.count(found.number, eachAtLeast: 1)
    }

    /// Reads a list that must have a certain number of values; they follow.
    public mutating func list(of count: Int) throws(StateError) {
        guard try listCount() == count else { throw .invalid("a list that has not \(count) values") }
    }

    /// Reads the number of pairs of a map; that many keys and values follow in turn.
    public mutating func mapCount() throws(StateError) -> Int {
        let found = try next()
        guard found.kind == .map else { throw found.mismatch(expected: "a map") }
        return try reader.count(found.number, eachAtLeast: 2)
    }

    /// Reads a record; `body` takes the properties that it knows, in any order, and the others are skipped.
    ///
    /// - Parameter version: The version that the record must have been written as; 1 by default.
    /// - Throws: `outdated` if it is of another version, `shapeMismatch` if no record stands here.
    public mutating func record<Result>(
        version: UInt32 = 1, _ body: (inout StateRecordDecoder) throws(StateError) -> Result
    ) throws(StateError) -> Result {
        var record = try openRecord()
        let written = try record.version()
        guard written == version else { throw .outdated(written: written, expected: version) }
        let result = try body(&record)
        reader.position = try record.end()
        return result
    }

    private mutating func openRecord() throws(StateError) -> StateRecordDecoder {
        let found = try next()
        if found.isSpecial(.shaped) {
            let shape = try shape()
            return StateRecordDecoder(self, count: shape.count, shape: shape)
        }
        guard found.kind == .record else { throw found.mismatch(expected: "a record") }
        return StateRecordDecoder(self, count: try reader.count(found.number, eachAtLeast: 3))
    }

    /// Reads the row of a shape: the tags of a record that shares them with others.
    mutating func shape() throws(StateError) -> [UInt16] {
        archive.tables.shapes[try reader.row(below: archive.tables.shapes.count)]
    }

    /// Steps over one value.
    mutating func skip() throws(StateError) {
        var scanner = scanner()
        try scanner.skipValue()
        reader.position = scanner.reader.position
    }

    func scanner() -> WireScanner { WireScanner(reader, limits: archive.limits, tables: archive.tables) }

    /// How many elements to make room for ahead: no more than the bytes at hand can pay for.
    func capacity<Element>(for count: Int, of type: Element.Type) -> Int {
        min(count, 16 + 8 * reader.remaining / max(MemoryLayout<Element>.stride, 1))
    }
}

extension StateDecoder {
    /// Whether a list stands here.
    var isAtList: Bool {
        reader.remaining > 0 && reader.bytes[reader.position] >> 5 == WireKind.list.rawValue
    }

    /// Steps over the mark of a value inside two nested optionals, if it stands here.
    mutating func wrapper() {
        guard reader.remaining > 0, reader.bytes[reader.position] == WireSpecial.some.byte else { return }
        reader.position += 1
    }
}
