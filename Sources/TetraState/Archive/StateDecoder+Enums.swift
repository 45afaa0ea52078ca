extension StateDecoder {
    /// Reads a case of an enum.
    ///
    /// - Parameter read: Is given the case's tag and, for a case with associated values, reads exactly one value; nil
    ///   if the type has no such case.
    /// - Throws: `shapeMismatch` if the case is unknown.
    public mutating func enumCase<Value>(
        of type: Value.Type = Value.self,
        _ read: (FieldTag, inout StateDecoder) throws(StateError) -> Value?
    ) throws(StateError) -> Value {
        let (number, hasPayload) = try caseTag()
        let start = reader.position
        guard let tag = UInt16(exactly: number), let value = try read(FieldTag(rawValue: tag), &self) else {
            throw .invalid("a case that \(Value.self) does not have")
        }
        guard hasPayload == (reader.position > start) else {
            throw .invalid("a case of \(Value.self) with other associated values")
        }
        return value
    }

    private mutating func caseTag() throws(StateError) -> (number: UInt64, hasPayload: Bool) {
        let found = try next()
        if found.kind == .natural { return (found.number, false) }
        if found.kind == .record, found.number == 1 { return (try reader.bigEndian(2), true) }
        guard found.isSpecial(.shaped) else { throw found.mismatch(expected: "a case of an enum") }
        let shape = try shape()
        guard shape.count == 1 else { throw found.mismatch(expected: "a case of an enum") }
        return (UInt64(shape[0]), true)
    }
}
