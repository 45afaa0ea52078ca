/// What the macro knows of a `@Store` property: under which key the page shares it.
public struct ComponentStore: Sendable, Equatable {
    let key: String
    let isPersisted: Bool
    /// The property's type, told apart from others within this process.
    let type: ObjectIdentifier
    let typeName: String

    /// Describes a store of a type.
    public init<Value>(_ key: StaticString, persisted: Bool, of type: Value.Type) {
        self.key = key.description
        isPersisted = persisted
        self.type = ObjectIdentifier(type)
        typeName = String(describing: type)
    }

    /// Describes a store of the type of a property, which is never read.
    public init<Owner, Value>(_ key: StaticString, persisted: Bool, of storage: (Owner) -> Value) {
        self.init(key, persisted: persisted, of: Value.self)
    }

    /// How errors speak of it.
    var description: String { "\(typeName)\(isPersisted ? ", persisted" : "")" }
}
