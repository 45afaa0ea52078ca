extension StateEncoder {
    /// Writes a model as a reference to the row of the archive's table that ``StatePreparation/reference(_:)`` made.
    ///
    /// - Throws: `unsavedModel` if it has no key, `unprepared` if it was not collected before.
    public mutating func reference<Model: StateModel>(_ model: Model) throws(StateError) {
        scratch.removeAll(keepingCapacity: true)
        try StatePreparation.write(keyOf: model, behind: &scratch)
        guard let row = preparation.row(of: Model.self, key: scratch[...], near: rowAhead) else {
            throw StateError(
                .unprepared,
                "A model \(Model.stateName) was not collected: the type that holds it must forward prepare(_:)."
            )
        }
        rowAhead = row + 1
        special(.reference)
        head(.natural, UInt64(row))
    }

    /// The outcome of work that ``StatePreparation/need(_:_:)`` asked for.
    ///
    /// - Throws: `unprepared` if nothing was asked for under this key, or ``StatePreparation/prepare(_:)`` not run.
    public func prepared(_ key: some Hashable & Sendable) throws(StateError) -> [UInt8] {
        guard let bytes = preparation.outcome(of: key) else {
            throw StateError(.unprepared, "A value is written whose preparation has not run: call prepare(_:) first.")
        }
        return bytes
    }
}
