extension ModelReference {
    /// Fetches the model, each time it is called.
    ///
    /// - Throws: ``StaleStateError`` if the row is gone, or what ``StateModel/fetch(_:from:)`` throws.
    public func fetch(from values: StateValues) async throws -> Model {
        guard let model = try await fetchIfPresent(from: values) else {
            throw StaleStateError.gone(Model.self)
        }
        return model
    }

    /// Fetches the model, or nil if the row is gone.
    public func fetchIfPresent(from values: StateValues) async throws -> Model? {
        try await Model.fetch([key], from: values)[key]
    }
}

extension Collection {
    /// Fetches the models of lazy references in one query, each row once, in the references' order.
    ///
    /// - Throws: ``StaleStateError`` if one of the rows is gone, or what ``StateModel/fetch(_:from:)`` throws.
    public func fetch<Model: StateModel>(
        from values: StateValues
    ) async throws -> [Model] where Element == ModelReference<Model> {
        let models = try await rows(from: values)
        return try map { reference in
            guard let model = models[reference.key] else { throw StaleStateError.gone(Model.self) }
            return model
        }
    }

    /// Fetches the models of lazy references in one query, each row once, in the references' order; rows that are gone
    /// are left out.
    public func fetchPresent<Model: StateModel>(
        from values: StateValues
    ) async throws -> [Model] where Element == ModelReference<Model> {
        let models = try await rows(from: values)
        return compactMap { models[$0.key] }
    }

    private func rows<Model: StateModel>(
        from values: StateValues
    ) async throws -> [Model.StateKey: Model] where Element == ModelReference<Model> {
        var seen: Set<Model.StateKey> = []
        let keys = map(\.key).filter { seen.insert($0).inserted }
        return keys.isEmpty ? [:] : try await Model.fetch(keys, from: values)
    }
}

extension StaleStateError {
    static func gone<Model: StateModel>(_ type: Model.Type) -> StaleStateError {
        StaleStateError(detail: StateError.stale(Model.stateName).message)
    }
}

extension StateError {
    static func unsaved(_ name: String) -> StateError {
        StateError(
            .unsavedModel,
            "A model \(name) without a primary key cannot be referred to: save it first, or keep its values.")
    }
}
