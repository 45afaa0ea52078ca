import TetraState

/// How what a component sealed in an older shape reaches today's properties; `@Component` makes one of each
/// `mutating func migrate(from:)`.
public struct ComponentMigration<Owner: Component>: Sendable {
    let apply: @Sendable (inout Owner, StateArchiveReader) throws -> Void

    /// A migration from a type that declares the older properties.
    public init<Old: StateCodable>(
        from old: Old.Type, _ migrate: @escaping @Sendable (inout Owner, Old) throws -> Void
    ) {
        apply = { component, reader in
            let old = try reader.decodeAll(as: Old.self)
            do {
                try migrate(&component, old)
            } catch let error as StateError {
                throw error
            } catch {
                throw StateError(
                    .outdated, "The migration of \(Owner.componentName) from \(Old.self) failed: \(type(of: error)).")
            }
        }
    }
}

extension Component {
    /// Takes over what was sealed: today's shape first, then the older ones in source order.
    ///
    /// - Throws: `outdated` if nothing reads it; what is no matter of shape at once.
    mutating func restoreProperties(_ sealed: [Int], from reader: StateArchiveReader) throws {
        let start = self
        let mismatch: String
        do {
            let version = try reader.version()
            guard version == Self.stateVersion else {
                throw StateError(
                    .outdated,
                    "\(Self.componentName) was sealed in version \(version), and this is version \(Self.stateVersion).")
            }
            for index in sealed { try decodeProperty(index, from: reader) }
            return
        } catch let error as StateError where error.isOfShape {
            mismatch = error.message
        }
        var reasons = ""
        for migration in Self.stateMigrations {
            do {
                self = start
                return try migration.apply(&self, reader)
            } catch let error as StateError where error.isOfShape {
                reasons += " An older one: \(error.message)"
            }
        }
        throw StateError(
            .outdated, "No version of \(Self.componentName) reads what was sealed. Today's: \(mismatch)\(reasons)")
    }
}

extension StateError {
    /// Whether another shape of the same value may fit.
    fileprivate var isOfShape: Bool { [.shapeMismatch, .missingField, .outdated].contains(code) }
}
