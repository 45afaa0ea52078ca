/// Collects the models that a type's values may refer to, by walking types and never values.
public struct StateTypeVisitor {
    /// The types found, in the order met.
    public private(set) var models: [any StateModel.Type] = []

    private var seen: Set<ObjectIdentifier> = []

    /// A visitor that has seen nothing.
    public init() {}

    /// Visits what a type reaches, once. Call it for each property's type in
    /// ``StateCodable/visitModels(_:)``; recursive types end here.
    public mutating func visit<Value: StateCodable>(_ type: Value.Type) {
        guard seen.insert(ObjectIdentifier(type)).inserted else { return }
        Value.visitModels(&self)
    }

    /// Reports a model.
    public mutating func model<Model: StateModel>(_ type: Model.Type) {
        guard !models.contains(where: { $0 == type }) else { return }
        models.append(type)
    }
}
