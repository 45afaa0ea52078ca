/// A type that archives can know by a name of its own: what `@StateCodable` makes, and every ``StateModel``.
///
/// The name is what a schema and the safe list know of the type, so it must never change: write it out before you
/// rename a type.
public protocol StateNamed: StateCodable {
    /// The stable name: by default module and type, `"App.Price"`. A private type has no such name and must write one
    /// out.
    static var stateName: String { get }

    /// The names and shapes of what values consist of, a line each: properties of a struct or class, cases of an enum.
    ///
    /// A schema is made of these; a tool that inspects a state learns the properties' names here.
    static var stateFields: [StateField] { get }
}

/// One property or case of a ``StateNamed`` type.
public struct StateField: Sendable, Hashable {
    /// The name that its ``FieldTag`` is made of.
    public let name: String

    /// ``StateCodable/stateShape`` of its type.
    public let shape: String

    /// A property, or a case.
    public init(_ name: String, shape: String) {
        self.name = name
        self.shape = shape
    }
}

extension StateNamed {
    /// Module and type, as written.
    public static var stateName: String { String(reflecting: Self.self) }

    /// Nothing: the value is one whole.
    public static var stateFields: [StateField] { [] }

    /// The name: what the type consists of is told by ``stateFields``, once, so that recursive types end.
    public static var stateShape: String { stateName }
}
