/// A value that can be kept in the state: the static safe list of what an archive may hold.
///
/// A property whose type does not conform is a compile-time error at that property. The protocol does not refine
/// `Sendable`, because graphs of classes can be saved too.
///
/// Writing has phases, because some values need more than themselves to be saved: ``prepare(_:)`` collects what an
/// archive refers to (models by key) and what must be worked out asynchronously, ``encode(into:)`` then writes.
///
/// ```swift
/// struct Price: StateCodable {
///     var cents: Int
///     var currency: String
///
///     static var stateShape: String { "Price{cents:int,currency:string}" }
///
///     func encode(into encoder: inout StateEncoder) throws(StateError) {
///         try encoder.record { record throws(StateError) in
///             try record.field("cents", cents)
///             try record.field("currency", currency)
///         }
///     }
///
///     init(from decoder: inout StateDecoder) throws(StateError) {
///         self = try decoder.record { record throws(StateError) in
///             Price(cents: try record.decode("cents"), currency: try record.decode("currency", default: "EUR"))
///         }
///     }
/// }
/// ```
public protocol StateCodable: SendableMetatype {
    /// A short text that tells what the type's archives look like, for hashes of schemas.
    ///
    /// It must be the same in every build and on every machine: `"int"`, `"[string]"`, a model's name.
    static var stateShape: String { get }

    /// Whether ``prepare(_:)`` has anything to do, so that collections of plain values skip that phase.
    static var needsPreparation: Bool { get }

    /// Reports the models that values of this type may refer to, so that they can be registered before they are met.
    static func visitStateTypes(_ visitor: inout StateTypeVisitor)

    /// Collects what must be known before the value can be written. Does nothing unless a type says otherwise.
    func prepare(_ preparation: inout StatePreparation) throws(StateError)

    /// Writes exactly one value.
    func encode(into encoder: inout StateEncoder) throws(StateError)

    /// Reads exactly one value, the one that ``encode(into:)`` wrote.
    init(from decoder: inout StateDecoder) throws(StateError)
}

extension StateCodable {
    /// False: most values stand for themselves.
    public static var needsPreparation: Bool { false }

    /// Reports nothing.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {}

    /// Collects nothing.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {}
}
