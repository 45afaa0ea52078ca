/// A model that the state keeps by reference: its type's stable name and its primary key, nothing else.
///
/// All models of one type that a phase needs are fetched at once, each row once. Edits that were not saved are not
/// kept; a row that is gone is nil for an optional and ``StaleStateError`` otherwise.
public protocol StateModel: StateNamed, Sendable {
    /// The type of the primary key.
    associatedtype StateKey: StateCodable & Hashable & Sendable

    /// The primary key, nil as long as the model was not saved.
    var stateKey: StateKey? { get }

    /// Fetches the rows of all keys in one query; keys without a row are left out of the result.
    static func fetch(_ keys: [StateKey], from values: StateValues) async throws -> [StateKey: Self]
}

extension StateModel {
    /// That it is a reference, and to what.
    public static var stateShape: String { "&\(stateName)" }

    /// True: each model needs a row in the table of references.
    public static var needsPreparation: Bool { true }

    /// Gives the model a row in the table of references.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.reference(self)
    }

    /// Writes the row of the model in the table of references.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.reference(self)
    }

    /// The one instance that was fetched for its row.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.reference(as: Self.self)
    }
}
