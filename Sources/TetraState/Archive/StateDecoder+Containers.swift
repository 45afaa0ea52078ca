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
    public mutating func record<Result>(
        _ body: (inout StateRecordDecoder) throws(StateError) -> Result
    ) throws(StateError) -> Result {
        let found = try next()
        guard found.kind == .record else { throw found.mismatch(expected: "a record") }
        var record = StateRecordDecoder(self, count: try reader.count(found.number, eachAtLeast: 3))
        let result = try body(&record)
        reader.position = try record.end()
        return result
    }

    /// Steps over one value.
    mutating func skip() throws(StateError) {
        var scanner = WireScanner(reader, limits: archive.limits, referenceCount: archive.references.count)
        try scanner.skipValue()
        reader.position = scanner.reader.position
    }

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
