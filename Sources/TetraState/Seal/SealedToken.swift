/// A token as it travels: bytes of base64url that nobody has vouched for.
public struct SealedToken: Sendable, Hashable {
    /// The text's UTF-8.
    public let utf8: [UInt8]

    /// A token from outside.
    public init(_ text: some StringProtocol) {
        utf8 = Array(text.utf8)
    }

    /// A token from outside, as UTF-8.
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// How many characters the token of so many bytes has, whatever they are.
    public static func characterCount(sealing byteCount: Int) -> Int { Fernet.tokenCount(byteCount) }

    /// The token as text, for whoever carries it.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension SealedToken: Redacted {
    /// Its length alone: a token lets its holder resume a state.
    public var description: String { "SealedToken(\(utf8.count) characters)" }
}
