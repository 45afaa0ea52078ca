extension StateEncoder {
    /// Writes a case without associated values: the tag of its name as a natural number.
    public mutating func enumCase(_ tag: FieldTag) {
        head(.natural, UInt64(tag.rawValue))
    }

    /// Writes a case with associated values: a record of one field, the tag of the case's name.
    ///
    /// - Parameter payload: Writes exactly one value; several associated values are a record of their own.
    public mutating func enumCase(
        _ tag: FieldTag, _ payload: (inout StateEncoder) throws(StateError) -> Void
    ) throws(StateError) {
        records += 1
        head(.record, 1)
        self.tag(tag)
        do {
            try nested(payload)
        } catch {
            throw error.inside(tag.name)
        }
    }
}
