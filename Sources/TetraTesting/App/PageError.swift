/// Why a page could not be driven: something that the app, or the test, has to mend.
public struct PageError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kind of error; two are equal when their codes are.
    public enum Code: Sendable {
        /// What the server sent is not what the protocol asks for.
        case protocolViolation
        /// The server could not be reached, or redirects without end.
        case network
        /// The test asks for something that this kit does not do.
        case unsupported
        /// No component fits.
        case missingComponent
    }

    /// The kind of error.
    public let code: Code
    /// What went wrong.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Two errors are equal when their codes are.
    public static func == (left: PageError, right: PageError) -> Bool { left.code == right.code }

    /// The message.
    public var description: String { message }
}
