/// The safe list: the models that an archive may name. It is closed; a name that is not on it builds nothing.
///
/// ```swift
/// var registry = StateRegistry()
/// try registry.register(Todo.self)
/// try registry.registerTypes(reachableFrom: [TodoList].self)
/// ```
public struct StateRegistry: Sendable {
    /// By the UTF-8 of their names: two texts that only look alike are not the same name.
    private var models: [[UInt8]: any StateModel.Type] = [:]

    /// An empty list.
    public init() {}

    /// Allows a model, under its stable name and under names that it had before.
    ///
    /// - Throws: `duplicateName` if another type has one of the names, `unstableName` if the type is private or local
    ///   and has written out none.
    public mutating func register<Model: StateModel>(
        _ type: Model.Type, formerNames: [String] = []
    ) throws(StateError) {
        try register(type, under: [Model.stateName] + formerNames)
    }

    /// Allows each model that values of a type may refer to.
    public mutating func registerModels<Value: StateCodable>(reachableFrom type: Value.Type) throws(StateError) {
        var visitor = StateTypeVisitor()
        visitor.visit(type)
        try registerTypes(of: visitor)
    }

    /// Allows each model that a visitor has met.
    public mutating func registerModels(of visitor: StateTypeVisitor) throws(StateError) {
        for model in visitor.models { try register(model, under: [model.stateName]) }
    }

    /// Whether a name is on the list.
    public func contains(_ name: String) -> Bool { models[Array(name.utf8)] != nil }

    /// The type that a name from outside may stand for.
    ///
    /// - Throws: `blocked` if it is not on the list.
    func model(named name: String) throws(StateError) -> any StateModel.Type {
        guard let model = models[Array(name.utf8)] else { throw .blocked(name) }
        return model
    }

    private mutating func register(_ type: any StateModel.Type, under names: [String]) throws(StateError) {
        for name in names {
            try Self.checkStable(name)
            if let other = models[Array(name.utf8)], other != type {
                throw StateError(
                    .duplicateName,
                    "Two models are named '\(name)': write out another static var stateName in one of them.")
            }
        }
        for name in names { models[Array(name.utf8)] = type }
    }

    /// A private or local type's name holds an address: `App.(unknown context at $10a2).Todo`.
    static func checkStable(_ name: String) throws(StateError) {
        guard name.isEmpty || name.utf8.count > 255 || name.utf8.contains(UInt8(ascii: "(")) else { return }
        throw StateError(
            .unstableName,
            "'\(name)' changes from build to build or is longer than 255 bytes: "
                + "write out static var stateName in that type.")
    }
}
