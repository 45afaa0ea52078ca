extension StateArchive {
    /// Restores one property by itself; ``reader(references:registry:)`` restores several as one graph.
    ///
    /// - Parameter references: What ``ReferenceResolver`` found; not needed for values that refer to nothing.
    /// - Throws: ``StaleStateError`` if a row is gone and the value that refers to it is not optional, ``StateError``
    ///   otherwise.
    public func decode<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type = Value.self, references: ResolvedReferences = ResolvedReferences()
    ) throws -> Value {
        guard let value = try decodeIfPresent(tag, as: type, references: references) else {
            throw StateError.missing(tag)
        }
        return value
    }

    /// Restores one property of a name that is known at run time only.
    public func decode<Value: StateCodable>(
        _ name: String, as type: Value.Type = Value.self, references: ResolvedReferences = ResolvedReferences()
    ) throws -> Value {
        try decode(FieldTag(name), as: type, references: references)
    }

    /// Restores one property if the archive has it.
    public func decodeIfPresent<Value: StateCodable>(
        _ tag: FieldTag, as type: Value.Type = Value.self, references: ResolvedReferences = ResolvedReferences()
    ) throws -> Value? {
        guard contains(tag) else { return nil }
        return try reader(references: references).decodeIfPresent(tag, as: type)
    }
}
