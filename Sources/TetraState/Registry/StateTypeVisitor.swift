/// Collects the named types that a type's values may consist of, by walking types and never values.
public struct StateTypeVisitor {
    /// The types found, in the order met, models among them.
    public private(set) var types: [any StateNamed.Type] = []

    /// The models among the types found.
    public var models: [any StateModel.Type] { types.compactMap { $0 as? any StateModel.Type } }

    private var seen: Set<ObjectIdentifier> = []

    /// A visitor that has seen nothing.
    public init() {}

    /// Visits what a type reaches, once. Call it for each property's type in
    /// ``StateCodable/visitStateTypes(_:)``; recursive types end here.
    public mutating func visit<Value: StateCodable>(_ type: Value.Type) {
        guard seen.insert(ObjectIdentifier(type)).inserted else { return }
        if let named = type as? any StateNamed.Type { types.append(named) }
        Value.visitStateTypes(&self)
    }
}
