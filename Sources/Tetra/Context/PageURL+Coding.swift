import TetraState

extension PageURL: Decodable {
    /// Reads a parameter such as the `next` of a login page.
    ///
    /// - Throws: `DecodingError` for anything that is not a path of this origin.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let url = PageURL(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a path of this origin"))
        }
        self = url
    }
}

extension PageURL: StateCodable {
    /// `page`
    public static var stateShape: String { "page" }

    /// Writes path and query as one text.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.text(description)
    }

    /// Reads what ``encode(into:)`` wrote.
    ///
    /// - Throws: `StateError` for text that is not a path of this origin.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        guard let url = PageURL(try decoder.text()) else {
            throw StateError(.malformed, "Text that is not a path of this origin.")
        }
        self = url
    }
}
