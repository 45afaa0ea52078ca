/// Values of the app by type, such as the database that models are fetched from.
///
/// ```swift
/// let values = StateValues().with(database)
/// let database = values[Database.self]
/// ```
public struct StateValues: Sendable {
    private var values: [ObjectIdentifier: any Sendable] = [:]

    /// No values.
    public init() {}

    /// The value of a type, if there is one.
    public subscript<Value: Sendable>(type: Value.Type) -> Value? {
        values[ObjectIdentifier(type)] as? Value
    }

    /// The same values and another, under its own type or under that of a protocol:
    /// `with(smtp, as: (any Mailer).self)`.
    public func with<Value: Sendable>(_ value: Value, as type: Value.Type = Value.self) -> StateValues {
        var copy = self
        copy.values[ObjectIdentifier(type)] = value
        return copy
    }

    /// The values of both; where both have one of a type, the other's.
    public func merging(_ other: StateValues) -> StateValues {
        var copy = self
        copy.values.merge(other.values) { _, new in new }
        return copy
    }
}
