/// HTML that is not well-formed: a tag without its other half, an attribute twice, text that ends within a tag.
///
/// Browsers mend such HTML silently, each element ending up where nobody meant it; a test should tell instead.
public struct HTMLParseError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong.
    public let message: String
    /// At which byte.
    public let offset: Int
    /// The text around it.
    public let excerpt: String

    init(_ message: String, at offset: Int, in bytes: [UInt8]) {
        self.message = message
        self.offset = offset
        let around = max(0, offset - 40)..<min(bytes.count, max(offset, 0) + 40)
        excerpt = String(decoding: bytes[around], as: UTF8.self)
    }

    /// What is wrong, and where.
    public var description: String { "The HTML is not well-formed: \(message), at byte \(offset): …\(excerpt)…" }
}
