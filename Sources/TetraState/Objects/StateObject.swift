/// A final class whose instances keep their identity: one that several values reach is written once and is one again
/// when it is restored, cycles included.
///
/// `@StateCodable` makes the conformance. An instance is restored in two steps, so that a cycle can be closed: first it
/// is made with what it can't be made without, then it is given the rest. A cycle must therefore pass through a `var`
/// with a default value, an optional or an array for instance; every cycle that Swift can build does. Elements of a set
/// and keys of a dictionary must be whole before they are hashed: where they lead back to the object that has the set,
/// let the set be such a variable, too, and no `let`.
///
/// Until the whole graph is there, an instance that was reached may not have all its values yet: an initialiser of one's
/// own must not look into the objects that it is given.
public protocol StateObject: StateNamed {
    /// Makes an instance with those properties that have no default.
    init(restoring record: inout StateRecordDecoder) throws(StateError)

    /// Sets the variables that have a default, where the record has them.
    func restore(from record: inout StateRecordDecoder) throws(StateError)

    /// Writes all properties as fields of the record that is open.
    func encodeFields(into encoder: inout StateEncoder) throws(StateError)

    /// Collects what the properties refer to.
    func prepareFields(_ preparation: inout StatePreparation) throws(StateError)
}

extension StateObject {
    /// True: what an object reaches is known only by walking over it.
    public static var needsPreparation: Bool { true }

    /// Collects what the properties refer to, once for each instance.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.object(self)
    }

    /// Writes the row of the instance in the archive's list of objects.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.object(self)
    }

    /// The one instance of that row.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.object(as: Self.self)
    }
}
