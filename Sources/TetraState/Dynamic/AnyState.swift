/// A value whose type is known at run time only: what `any StateCodable` is kept in.
///
/// Its type's stable name stands before it in the archive. The name is looked up in the safe list before anything is
/// built; saving a value of a type that is not on the list fails at once.
public struct AnyState: StateCodable {
    /// The value.
    public var value: any StateCodable

    /// Wraps a value.
    public init(_ value: any StateCodable) { self.value = value }

    /// The value as another type, which may be a protocol's.
    ///
    /// - Throws: `shapeMismatch` if it is not of that type.
    public func `as`<Value>(_ type: Value.Type = Value.self) throws(StateError) -> Value {
        guard let value = value as? Value else {
            throw .mismatch(expected: "a value that is a \(type)", found: "one that is not")
        }
        return value
    }

    /// `any`
    public static var stateShape: String { "any" }

    /// True: what it holds decides.
    public static var needsPreparation: Bool { true }

    /// Collects what the value refers to.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(value)
    }

    /// Writes the type's name and the value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.dynamic(value)
    }

    /// Reads a name that is on the safe list, and then a value of that type.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        value = try decoder.dynamic()
    }
}
