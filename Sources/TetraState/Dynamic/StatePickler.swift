/// Saves and restores values of a type that one does not own, through the same bounded reader as everything else.
///
/// ```swift
/// enum MoneyPickler: StatePickler {
///     static let stateName = "Money"
///
///     static func pickle(_ value: Money, into encoder: inout StateEncoder) throws(StateError) {
///         try encoder.value("\(value.amount) \(value.currency)")
///     }
///
///     static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Money {
///         guard let money = Money(parsing: try decoder.text()) else {
///             throw StateError(.shapeMismatch, "The archive holds text that is no amount of money.")
///         }
///         return money
///     }
/// }
/// ```
///
/// A property uses it by `@Pickled(by: MoneyPickler.self)`; ``StateRegistry/register(_:formerNames:)`` allows it for
/// values whose type is known at run time only.
public protocol StatePickler<Value>: SendableMetatype {
    /// The type that it saves.
    associatedtype Value

    /// The stable name by which archives know the type. It must never change.
    static var stateName: String { get }

    /// Writes exactly one value.
    static func pickle(_ value: Value, into encoder: inout StateEncoder) throws(StateError)

    /// Reads exactly one value, the one that ``pickle(_:into:)`` wrote, and throws for anything else.
    static func unpickle(from decoder: inout StateDecoder) throws(StateError) -> Value
}

/// A value that is saved by a pickler: what `@Pickled(by:)` keeps it in.
public struct Pickled<Pickler: StatePickler>: StateCodable {
    /// The value itself.
    public var value: Pickler.Value

    /// Wraps a value.
    public init(_ value: Pickler.Value) { self.value = value }

    /// The pickler's name.
    public static var stateShape: String { "pickled \(Pickler.stateName)" }

    /// Writes what the pickler writes.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try Pickler.pickle(value, into: &encoder)
    }

    /// Reads what the pickler reads.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        value = try Pickler.unpickle(from: &decoder)
    }
}

extension Pickled: Sendable where Pickler.Value: Sendable {}
