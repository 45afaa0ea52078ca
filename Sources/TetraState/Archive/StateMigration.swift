/// How a value that was written in an older shape becomes one of today's.
public struct StateMigration<Value> {
    let read: (inout StateDecoder) throws(StateError) -> Value

    /// A migration from a type that declares the older shape.
    ///
    /// - Parameter convert: May throw; a ``StateError`` keeps its code, anything else becomes `outdated`.
    public init<Old: StateCodable>(from old: Old.Type, _ convert: @escaping (Old) throws -> Value) {
        read = { decoder throws(StateError) in
            let old = try Old(from: &decoder)
            do {
                return try convert(old)
            } catch let error as StateError {
                throw error
            } catch {
                throw StateError(
                    .outdated, "The migration from \(Old.self) to \(Value.self) failed: \(type(of: error)).")
            }
        }
    }
}

extension StateDecoder {
    /// Reads a value in today's shape or, if it does not fit, in the first older shape that does.
    ///
    /// - Parameters:
    ///   - migrations: Tried in order, each from the beginning of the value.
    ///   - current: Reads today's shape.
    /// - Throws: `outdated` if none fits; what is no matter of shape, such as a broken archive, is thrown at once.
    public mutating func migrating<Value>(
        _ migrations: [StateMigration<Value>], _ current: (inout StateDecoder) throws(StateError) -> Value
    ) throws(StateError) -> Value {
        let start = self
        let mark = session.mark
        let mismatch: StateError
        do {
            return try current(&self)
        } catch {
            guard error.isOfShape else { throw error }
            session.undo(to: mark)
            mismatch = error
        }
        var reasons = ""
        for migration in migrations {
            self = start
            try chargeAttempt()
            do {
                return try migration.read(&self)
            } catch {
                guard error.isOfShape else { throw error }
                session.undo(to: mark)
                reasons += " An older one: \(error.message)"
            }
        }
        throw StateError(
            .outdated,
            "No version of \(Value.self) reads what the archive holds. Today's: \(mismatch.message)\(reasons)")
    }
}

extension StateDecoder {
    private func chargeAttempt() throws(StateError) {
        var ahead = self
        try ahead.skip()
        try session.chargeAttempt(ahead.reader.position - reader.position)
    }
}

extension StateError {
    /// Whether another shape of the same value may fit.
    var isOfShape: Bool { code == .shapeMismatch || code == .missingField || code == .outdated }
}
