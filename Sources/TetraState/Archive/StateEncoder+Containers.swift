extension StateEncoder {
    /// Writes a list of as many values as `body` writes; they must be `count`.
    public mutating func list(
        count: Int, _ body: (inout StateEncoder) throws(StateError) -> Void
    ) throws(StateError) {
        head(.list, UInt64(count))
        try nested(body)
    }

    /// The name under which a record's version stands; no property can be called so.
    static let versionTag: FieldTag = "@version"

    /// Writes a record: properties by name, in any order, of which a reader takes those that it knows.
    ///
    /// - Parameter version: Raise it when a property keeps its type but not its meaning; 1, the default, costs nothing.
    /// - Throws: `duplicateName` if two fields have the same ``FieldTag``.
    public mutating func record(
        version: UInt32 = 1, _ body: (inout StateEncoder) throws(StateError) -> Void
    ) throws(StateError) {
        let outer = firstTag
        let start = beginRecord()
        if version != 1 { try field(Self.versionTag, version) }
        try nested(body)
        endRecord(at: start)
        tags.removeSubrange(firstTag...)
        firstTag = outer
    }

    /// Writes one property of the record that is open.
    public mutating func field<Value: StateCodable>(_ tag: FieldTag, _ value: Value) throws(StateError) {
        guard !tags[firstTag...].contains(tag.rawValue) else {
            throw StateError(
                .duplicateName,
                "The name '\(tag.name)' has the tag of another property of its type: rename one of them.")
        }
        guard tags.count - firstTag < limits.maximumFields else {
            throw .limit("properties in a record", limits.maximumFields)
        }
        tags.append(tag.rawValue)
        self.tag(tag)
        do {
            try value.encode(into: &self)
        } catch {
            throw error.inside(tag.name)
        }
    }

    mutating func tag(_ tag: FieldTag) {
        bytes.append(UInt8(truncatingIfNeeded: tag.rawValue >> 8))
        bytes.append(UInt8(truncatingIfNeeded: tag.rawValue))
    }

    /// Writes one property of the record that is open, by a name that is known at run time only.
    public mutating func field<Value: StateCodable>(_ name: String, _ value: Value) throws(StateError) {
        try field(FieldTag(name), value)
    }

    /// Writes a list or map whose order means nothing in the order of its entries' bytes, so that equal collections
    /// give equal archives.
    mutating func unordered<Entries: Collection>(
        _ kind: WireKind, _ entries: Entries, valuesPerEntry: Int = 1,
        _ write: (inout StateEncoder, Entries.Element) throws(StateError) -> Void
    ) throws(StateError) {
        head(kind, UInt64(entries.count * valuesPerEntry))
        try nested { encoder throws(StateError) in
            let start = encoder.bytes.count
            var ranges = try encoder.ranges(of: entries, write)
            guard ranges.count > 1 else { return }
            let written = Array(encoder.bytes[start...])
            ranges.sort { written[$0].lexicographicallyPrecedes(written[$1]) }
            encoder.bytes.removeSubrange(start...)
            for range in ranges { encoder.bytes.append(contentsOf: written[range]) }
        }
    }

    /// Opens a record whose number of fields is written by ``endRecord(at:)``.
    mutating func beginRecord() -> Int {
        records += 1
        firstTag = tags.count
        bytes.append(0)
        return bytes.count - 1
    }

    mutating func endRecord(at start: Int) {
        let count = tags.count - firstTag
        if count < 28 {
            bytes[start] = WireKind.record.rawValue << 5 | UInt8(count)
        } else {
            let fields = Array(bytes[(start + 1)...])
            bytes.removeSubrange(start...)
            head(.record, UInt64(count))
            bytes.append(contentsOf: fields)
        }
    }

    mutating func nested(
        _ body: (inout StateEncoder) throws(StateError) -> Void
    ) throws(StateError) {
        depth += 1
        deepest = max(deepest, depth)
        guard depth <= limits.maximumDepth else { throw .limit("levels of nesting", limits.maximumDepth) }
        try body(&self)
        depth -= 1
    }

    /// Begins to note how deep a value is; gives what was noted before.
    mutating func beginMeasuring() -> Int {
        defer { deepest = depth }
        return deepest
    }

    /// Takes what was written since for one level deeper, since something was put before it.
    mutating func checkOneDeeper() throws(StateError) {
        deepest += 1
        guard deepest <= limits.maximumDepth else { throw .limit("levels of nesting", limits.maximumDepth) }
    }
}
