import TetraStateMacros

/// An archive of one value, as the property `it`.
func archive(_ value: some StateCodable, _ registry: StateRegistry = .everything) throws -> StateArchive {
    var preparation = StatePreparation(registry: registry)
    try preparation.collect(value)
    var writer = StateArchiveWriter(preparation)
    try writer.field("it", value)
    return try StateArchive(writer.finish())
}

/// What comes back of a value, as another type where an older shape is to be read.
func restored<Value: StateCodable>(
    _ value: some StateCodable, as type: Value.Type = Value.self, _ registry: StateRegistry = .everything
) throws -> Value {
    try archive(value, registry).reader(registry: registry).decode("it", as: type)
}

extension StateRegistry {
    /// The safe list of these tests.
    static var everything: StateRegistry {
        var registry = StateRegistry()
        for type in [Circle.self, Square.self] as [any StateNamed.Type] { try? registry.add(type) }
        return registry
    }

    private mutating func add<Value: StateNamed>(_ type: Value.Type) throws(StateError) {
        try register(type)
    }
}
