/// A type as a value: what `any StateCodable.Type` is kept in. Only its stable name is saved.
public struct StateType: StateCodable, Hashable, Sendable {
    /// The type.
    public let type: Any.Type

    /// Wraps a type whose values can be saved.
    public init(_ type: any StateCodable.Type) { self.type = type }

    /// Wraps a type that is on the safe list as a type alone, by ``StateRegistry/register(metatype:as:)``.
    public init(metatype type: Any.Type) { self.type = type }

    /// The type as a metatype of a protocol of one's own.
    ///
    /// - Throws: `shapeMismatch` if it is not of that protocol.
    public func `as`<Meta>(_ meta: Meta.Type = Meta.self) throws(StateError) -> Meta {
        guard let type = type as? Meta else {
            throw .mismatch(expected: "a type that is a \(meta)", found: "one that is not")
        }
        return type
    }

    /// `type`
    public static var stateShape: String { "type" }

    /// Writes the type's stable name.
    ///
    /// - Throws: `blocked` if it is not on the safe list.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        let name = try encoder.registry.name(ofMetatype: type)
        encoder.special(.type)
        try encoder.nested { encoder in encoder.text(name) }
    }

    /// Looks a name up in the safe list.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let found = try decoder.next()
        guard found.isSpecial(.type) else { throw found.mismatch(expected: "the name of a type") }
        type = try decoder.session.registry.metatype(named: try decoder.text())
    }

    /// Whether both are the same type.
    public static func == (left: StateType, right: StateType) -> Bool { left.type == right.type }

    /// Hashes the type's identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}
