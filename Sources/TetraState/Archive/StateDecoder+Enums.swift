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
        guard let tag = UInt16(exactly: try caseTag()), let value = try read(FieldTag(rawValue: tag), &self) else {
            throw .invalid("a case that \(Value.self) does not have")
        }
        return value
    }

    private mutating func caseTag() throws(StateError) -> UInt64 {
        let found = try next()
        if found.kind == .natural { return found.number }
        if found.kind == .record, found.number == 1 { return try reader.bigEndian(2) }
        guard found.isSpecial(.shaped) else { throw found.mismatch(expected: "a case of an enum") }
        let shape = try shape()
        guard shape.count == 1 else { throw found.mismatch(expected: "a case of an enum") }
        return UInt64(shape[0])
    }
}
