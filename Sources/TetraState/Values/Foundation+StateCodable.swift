#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Data: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "bytes" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.bytes(self)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = Data(try decoder.bytes())
    }
}

extension Date: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "date" }

    /// Seconds since the beginning of 2001 in UTC, to the bit, infinite as they may be.
    ///
    /// - Throws: `shapeMismatch` for what is not a number: Foundation traps when it describes such a date.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try check()
        encoder.double(timeIntervalSinceReferenceDate)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = Date(timeIntervalSinceReferenceDate: try decoder.double())
        try check()
    }

    private func check() throws(StateError) {
        guard !timeIntervalSinceReferenceDate.isNaN else { throw .invalid("a date that is not a number") }
    }
}

extension UUID: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "uuid" }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        withUnsafeBytes(of: uuid) { encoder.bytes($0) }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let bytes = try decoder.bytes()
        guard bytes.count == 16 else { throw .invalid("a UUID that has not 16 bytes") }
        var uuid = UUID_NULL
        withUnsafeMutableBytes(of: &uuid) { $0.copyBytes(from: bytes) }
        self = UUID(uuid: uuid)
    }
}

/// Sixteen zero bytes, to be overwritten.
private let UUID_NULL: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

extension URL: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "url" }

    /// The text of the URL; a relative one with a base is a list of both.
    ///
    /// - Throws: `shapeMismatch` if Foundation would read its text as another URL.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard URL(string: relativeString, relativeTo: baseURL) == self else {
            throw .invalid("a URL whose text is another URL")
        }
        guard let baseURL else { return encoder.text(relativeString) }
        try encoder.list(count: 2) { encoder throws(StateError) in
            encoder.text(relativeString)
            try baseURL.encode(into: &encoder)
        }
    }

    /// Text that is no URL is refused, and such that Foundation would change: a blank becomes `%20`.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let hasBase = decoder.isAtList
        if hasBase { try decoder.list(of: 2) }
        let text = try decoder.text()
        let base = hasBase ? try URL(from: &decoder) : nil
        guard let url = URL(string: text, relativeTo: base), url.relativeString.utf8.elementsEqual(text.utf8) else {
            throw .invalid("text that is not a URL")
        }
        self = url
    }
}
