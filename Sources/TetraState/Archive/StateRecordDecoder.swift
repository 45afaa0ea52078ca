/// The properties of one record, found by name whatever their order.
///
/// Properties that are read in the order in which they were written cost no search.
public struct StateRecordDecoder {
    /// Where the first field stands.
    private let start: Int
    private let count: Int

    /// The tags, where the record shares them with others; nil where they stand before the values.
    private let shape: [UInt16]?

    /// Stands before the field `index`.
    private var decoder: StateDecoder
    private var index = 0

    /// Where everything stands: made when a property is not where it was looked for, so that nothing is walked over
    /// more than once, however many are missing.
    private var map: FieldMap?

    private struct FieldMap {
        var tags: [UInt16] = []
        var starts: [Int] = []
        var end = 0
    }

    init(_ decoder: StateDecoder, count: Int, shape: [UInt16]? = nil) {
        start = decoder.reader.position
        self.decoder = decoder
        self.count = count
        self.shape = shape
    }

    /// What the record was written as: its first field tells, where there is one for it.
    mutating func version() throws(StateError) -> UInt32 {
        guard count > 0, try tag() == StateEncoder.versionTag.rawValue else {
            rewind()
            return 1
        }
        index = 1
        return try decoder.integer()
    }

    /// Reads a property.
    ///
    /// - Throws: `missingField` if the record does not have it.
    public mutating func decode<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type = Value.self
    ) throws(StateError) -> Value {
        guard try find(tag) else { throw .missing(tag) }
        return try found(tag, as: type)
    }

    /// Reads a property, or takes its default if the record does not have it.
    public mutating func decode<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type = Value.self, default value: @autoclosure () -> Value
    ) throws(StateError) -> Value {
        try find(tag) ? try found(tag, as: type) : value()
    }

    /// Reads a property if the record has it.
    public mutating func decodeIfPresent<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type = Value.self
    ) throws(StateError) -> Value? {
        try find(tag) ? try found(tag, as: type) : nil
    }

    /// Reads the value behind a tag that was found.
    private mutating func found<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type
    ) throws(StateError) -> Value {
        do {
            let value = try Value(from: &decoder)
            index += 1
            return value
        } catch {
            rewind()
            throw error.inside(tag.name)
        }
    }

    private mutating func rewind() { (decoder.reader.position, index) = (start, 0) }

    /// Whether the record has a property.
    public mutating func contains(_ tag: FieldTag) throws(StateError) -> Bool {
        try fieldMap().tags.contains(tag.rawValue)
    }

    /// Moves behind the tag of a field: the next one, or wherever it stands.
    private mutating func find(_ tag: FieldTag) throws(StateError) -> Bool {
        let before = decoder.reader.position
        if index < count, try self.tag() == tag.rawValue { return true }
        decoder.reader.position = before
        let map = try fieldMap()
        guard let found = map.tags.firstIndex(of: tag.rawValue) else { return false }
        (decoder.reader.position, index) = (map.starts[found], found)
        return true
    }

    /// The tag of the next field, with the decoder before its value.
    private mutating func tag() throws(StateError) -> UInt16 {
        if let shape { return shape[index] }
        return UInt16(truncatingIfNeeded: try decoder.reader.bigEndian(2))
    }

    private mutating func fieldMap() throws(StateError) -> FieldMap {
        if let map { return map }
        var beginning = decoder
        beginning.reader.position = start
        var scanner = beginning.scanner()
        var map = FieldMap(tags: shape ?? [])
        for _ in 0..<count {
            if shape == nil { map.tags.append(try scanner.fieldTag()) }
            map.starts.append(scanner.reader.position)
            try scanner.skipValue()
        }
        map.end = scanner.reader.position
        self.map = map
        return map
    }

    /// The position behind the record.
    mutating func end() throws(StateError) -> Int {
        if index == count { return decoder.reader.position }
        return try fieldMap().end
    }
}
