/// Why a text is not the JSON that was asked for.
public struct JSONError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, for a program.
    public enum Code: Sendable, Equatable {
        /// It is not JSON (RFC 8259).
        case malformed
        /// It is larger or deeper than the limits allow.
        case tooLarge
        /// An object has two members of one name.
        case duplicateKey
        /// It is not UTF-8, or a string has half of a surrogate pair.
        case invalidText
        /// A number is too large for a `Double`.
        case numberOutOfRange
    }

    public let code: Code
    /// What is wrong, for a person; it never quotes the text.
    public let message: String
    /// At which byte.
    public let offset: Int

    public var description: String { "\(message) (at byte \(offset))" }
}

extension JSONError: Equatable {
    /// Two errors are equal when their codes are.
    public static func == (left: JSONError, right: JSONError) -> Bool { left.code == right.code }
}
