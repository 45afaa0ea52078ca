/// Fetches the models that archives refer to: one query a type, each row once.
public struct ReferenceResolver: Sendable {
    private let registry: StateRegistry
    private let values: StateValues

    /// A resolver for the models of a safe list.
    ///
    /// - Parameter values: What ``StateModel/fetch(_:from:)`` is given, such as a database.
    public init(_ registry: StateRegistry, _ values: StateValues) {
        self.registry = registry
        self.values = values
    }

    /// Fetches the models of several archives at once.
    ///
    /// - Parameter known: Models that are at hand already; they are used and not fetched again.
    /// - Returns: The known models and those that were fetched.
    /// - Throws: ``StateError`` with the code `blocked` before anything is fetched, or what a fetch throws.
    public func resolve(
        _ archives: [StateArchive], known: ResolvedReferences = ResolvedReferences()
    ) async throws -> ResolvedReferences {
        try await resolve(archives.flatMap(\.references), known: known)
    }

    /// Fetches the models of some references, such as ``StateArchive/references(excluding:)``.
    public func resolve(
        _ references: some Sequence<StateReference>, known: ResolvedReferences = ResolvedReferences()
    ) async throws -> ResolvedReferences {
        let missing = references.filter { !known.contains($0) }
        var resolved = known
        for (model, references) in try byModel(missing) {
            try await fetch(model, references, into: &resolved)
        }
        return resolved
    }

    /// Sorts references by type, in the order met; all names are looked up before any key is read.
    private func byModel(
        _ references: [StateReference]
    ) throws(StateError) -> [(any StateModel.Type, [StateReference])] {
        var groups: [(model: any StateModel.Type, references: [StateReference])] = []
        var positions: [ObjectIdentifier: Int] = [:]
        // Those of one type stand together in an archive, so that a name is looked up once and not for each row.
        var last: (name: String, position: Int)?
        for reference in references {
            if let last, last.name.utf8.elementsEqual(reference.typeName.utf8) {
                groups[last.position].references.append(reference)
                continue
            }
            let model = try registry.model(named: reference.typeName)
            if let position = positions[ObjectIdentifier(model)] {
                groups[position].references.append(reference)
            } else {
                positions[ObjectIdentifier(model)] = groups.count
                groups.append((model, [reference]))
            }
            last = (reference.typeName, positions[ObjectIdentifier(model), default: 0])
        }
        return groups.map { ($0.model, $0.references) }
    }

    private func fetch<Model: StateModel>(
        _ type: Model.Type, _ references: [StateReference], into resolved: inout ResolvedReferences
    ) async throws {
        var keys: [Model.StateKey] = []
        var seen: Set<Model.StateKey> = []
        var wanted: [(StateReference, Model.StateKey)] = []
        keys.reserveCapacity(references.count)
        seen.reserveCapacity(references.count)
        wanted.reserveCapacity(references.count)
        for reference in references {
            // A former name of the type leads to the same row.
            let current = StateReference(typeName: Model.stateName, key: reference.key)
            if let known = resolved.outcome(of: current) {
                resolved.set(known, for: reference)
                continue
            }
            let key = try Self.key(of: reference, as: Model.StateKey.self)
            wanted.append((reference, key))
            if seen.insert(key).inserted { keys.append(key) }
        }
        guard !keys.isEmpty else { return }
        resolved.reserveCapacity(wanted.count)
        let models = try await Model.fetch(keys, from: values)
        for (reference, key) in wanted {
            resolved.set(models[key].map { .found($0) } ?? .gone(ObjectIdentifier(type)), for: reference)
        }
    }

    private static func key<Key: StateCodable>(of reference: StateReference, as type: Key.Type) throws(StateError)
        -> Key
    {
        let session = RestoreSession(ArchiveStorage(bytes: reference.key, limits: .default))
        var decoder = StateDecoder(session, at: 0)
        let key = try Key(from: &decoder)
        guard decoder.reader.remaining == 0 else { throw .invalid("a key of another shape than its model's") }
        return key
    }
}
