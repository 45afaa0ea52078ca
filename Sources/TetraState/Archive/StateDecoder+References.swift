extension StateDecoder {
    /// Reads a model: the one instance that was fetched for its row in this phase.
    ///
    /// - Throws: `stale` if the row is gone, `unresolved` if it was not asked for, `shapeMismatch` if the reference is
    ///   to a model of another type.
    public mutating func reference<Model: StateModel>(as type: Model.Type = Model.self) throws(StateError) -> Model {
        let found = try next()
        guard found.isSpecial(.reference) else { throw found.mismatch(expected: "a reference to a \(Model.stateName)") }
        switch try outcome() {
        case .found(let model as Model): return model
        case .gone(let gone) where gone == ObjectIdentifier(type): throw .stale(Model.stateName)
        case .found, .gone:
            throw .mismatch(expected: "a reference to a \(Model.stateName)", found: "one to a model of another type")
        case nil:
            throw StateError(
                .unresolved,
                "A model \(Model.stateName) is read before its reference was resolved: resolve the archive first.")
        }
    }

    /// Whether a reference stands here whose row is gone; steps over it only if so. It is what an optional reads.
    mutating func goneReference() -> Bool {
        guard reader.remaining > 0, reader.bytes[reader.position] == WireSpecial.reference.byte else { return false }
        var ahead = self
        guard let found = try? ahead.next(), found.isSpecial(.reference), case .gone = try? ahead.outcome()
        else { return false }
        self = ahead
        return true
    }

    /// What became of the reference whose row stands here; nil if it was not resolved.
    private mutating func outcome() throws(StateError) -> ResolvedReferences.Outcome? {
        let row = try reader.row(below: archive.tables.references.count)
        return session.resolved.outcome(of: archive.tables.references[row])
    }
}

extension StateError {
    static func stale(_ name: String) -> StateError {
        StateError(.stale, "A model \(name) that the state refers to no longer exists.")
    }
}
