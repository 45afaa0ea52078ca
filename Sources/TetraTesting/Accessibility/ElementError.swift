/// Why an element could not be found or used; the message says what was looked for and what there is instead.
public struct ElementError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kind of error; two are equal when their codes are.
    public enum Code: Sendable {
        /// None fits.
        case missing
        /// Several fit.
        case ambiguous
        /// It is hidden, so nobody could click or fill it.
        case hidden
        /// It is disabled.
        case disabled
        /// It has left the page since it was found.
        case gone
        /// What was asked can't be done to such an element.
        case unusable
    }

    /// The kind of error.
    public let code: Code
    /// What went wrong, with what there is instead.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Two errors are equal when their codes are.
    public static func == (left: ElementError, right: ElementError) -> Bool { left.code == right.code }

    /// The message.
    public var description: String { message }
}
