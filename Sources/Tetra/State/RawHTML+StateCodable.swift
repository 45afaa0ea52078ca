import TetraHTML
import TetraState

/// Kept as a record of its own: a text never becomes markup because a deploy gave its property another type, nor
/// markup a text.
extension RawHTML: StateCodable {
    /// `html`
    public static var stateShape: String { "html" }

    /// Writes the markup.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { encoder throws(StateError) in try encoder.field("rawHTML", markup) }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let markup = try decoder.record { record throws(StateError) in
            try record.decode("rawHTML", as: String.self)
        }
        self.init(unsafe: markup)
    }
}
