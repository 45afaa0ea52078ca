/// The names behind what archives hold as tags and hashes: what a tool needs to show a state to its operator.
///
/// An app writes it as a JSON file, by ``json``; nothing of it is secret, and nothing reads it but tools.
public struct TypeCatalog: Sendable, Hashable {
    /// The app's stable name, which is part of the key of its states.
    public var app: String

    /// The components, or whatever else heads its archive with a ``StateHead``.
    public private(set) var components: [Component] = []

    /// The named types that the components' properties reach.
    public private(set) var types: [NamedType] = []

    /// An empty catalog.
    public init(app: String) { self.app = app }

    /// What is sealed as a whole.
    public struct Component: Sendable, Hashable {
        /// The stable name, of which ``StateDigest/typeHash(_:)`` is in the head.
        public var name: String
        /// ``StateHead/schema`` of a state that the app writes now.
        public var schemaHash: UInt32
        /// What its parent passes, in an archive of its own.
        public var arguments: [Property]
        /// What it keeps.
        public var properties: [Property]

        /// A component.
        public init(name: String, schemaHash: UInt32, arguments: [Property], properties: [Property]) {
            (self.name, self.schemaHash) = (name, schemaHash)
            (self.arguments, self.properties) = (arguments, properties)
        }
    }

    /// One property of a component.
    public struct Property: Sendable, Hashable {
        /// The name of which its ``FieldTag`` is made.
        public var name: String
        /// ``StateCodable/stateShape`` of its type.
        public var shape: String
        /// Who may see and who may change it, such as `private`.
        public var access: String?

        /// A property.
        public init(name: String, shape: String, access: String? = nil) {
            (self.name, self.shape, self.access) = (name, shape, access)
        }
    }

    /// A type with a name of its own.
    public struct NamedType: Sendable, Hashable {
        /// ``StateNamed/stateName``.
        public var name: String
        /// ``StateNamed/stateFields``.
        public var fields: [StateField]
    }

    /// Adds a component and the named types that it reaches.
    ///
    /// - Parameters:
    ///   - component: A component that is not in the catalog yet.
    ///   - visitor: What has visited the types of its properties and arguments.
    public mutating func add(_ component: Component, reaching visitor: StateTypeVisitor) {
        components.append(component)
        for type in visitor.types { add(type) }
    }

    /// Adds a named type that no property's type shows, such as one that is registered for dynamic values.
    public mutating func add(_ type: any StateNamed.Type) {
        guard !types.contains(where: { $0.name == type.stateName }) else { return }
        types.append(NamedType(name: type.stateName, fields: type.stateFields))
    }
}
