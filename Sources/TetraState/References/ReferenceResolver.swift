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
        var resolved = known
        for (model, references) in try byModel(references, notIn: known) {
            try await fetch(model, references, into: &resolved)
        }
        return resolved
    }

    /// Sorts references by type, in the order met; all names are looked up before any key is read.
    private func byModel(
        _ references: some Sequence<StateReference>, notIn known: ResolvedReferences
    ) throws(StateError) -> [(model: any StateModel.Type, references: [StateReference])] {
        var groups: [(model: any StateModel.Type, references: [StateReference])] = []
        var positions: [ObjectIdentifier: Int] = [:]
        // Those of one type stand together in an archive, so that a name is looked up once and not for each row.
        var last: (name: String, position: Int)?
        for reference in references where known.isEmpty || !known.contains(reference) {
            if let last, last.name.isSame(as: reference.typeName) {
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
        return groups
    }

    private func fetch<Model: StateModel>(
        _ type: Model.Type, _ references: [StateReference], into resolved: inout ResolvedReferences
    ) async throws {
        let pending = known(references, named: Model.stateName, in: &resolved)
        guard !pending.isEmpty else { return }
        var keys: [Model.StateKey] = []
        keys.reserveCapacity(pending.count)
        var reader = KeyReader()
        for reference in pending { keys.append(try reader.key(of: reference, as: Model.StateKey.self)) }
        resolved.reserveCapacity(pending.count)
        let models = try await Model.fetch(try Self.unique(keys), from: values)
        for (index, reference) in pending.enumerated() {
            if let model = models[keys[index]] {
                resolved.set(.found(model), for: reference)
            } else {
                resolved.set(.gone(ObjectIdentifier(type)), for: reference)
            }
        }
    }

    /// Settles those references that lead to a known row under a former name of the type; gives the others.
    private func known(
        _ references: [StateReference], named name: String, in resolved: inout ResolvedReferences
    ) -> [StateReference] {
        guard references.contains(where: { !$0.typeName.isSame(as: name) }) else { return references }
        return references.filter { reference in
            guard let known = resolved.outcome(of: reference.renamed(name)) else { return true }
            resolved.set(known, for: reference)
            return false
        }
    }

    /// - Throws: `limitExceeded` for so many keys of one hash that it would take long to compare them.
    private static func unique<Key: Hashable>(_ keys: [Key]) throws(StateError) -> [Key] {
        guard keys.count > 1 else { return keys }
        var seen: Set<Key> = []
        seen.reserveCapacity(keys.count)
        var collisions = CollisionGuard(count: keys.count)
        for key in keys {
            try collisions.admit(key)
            seen.insert(key)
        }
        guard seen.count < keys.count else { return keys }
        return keys.filter { seen.remove($0) != nil }
    }
}

extension String {
    /// Whether both have the same bytes: two texts that only look alike are not the same name.
    fileprivate func isSame(as other: String) -> Bool {
        let isSame = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.count == $0.count && own.elementsEqual($0) }
        }
        return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}
