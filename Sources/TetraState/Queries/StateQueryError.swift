/// Why a query did not run to its end. Two errors are equal if their codes are.
public struct StateQueryError: Error, Sendable {
    /// What went wrong.
    public let code: Code

    /// What went wrong and what to do about it, for the log. Not the query's text, nor its arguments.
    public let message: String

    /// What the database threw, for the log; it may show the query's text.
    public let cause: (any Error)?

    /// Whether the query came back with a state: then `outdated` and `refused` tell of the state, and else of the app.
    public internal(set) var isOfState = false

    /// An error of this code, such as a ``StateQueryable`` throws.
    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

extension StateQueryError: Equatable {
    /// Whether the codes are equal.
    public static func == (left: StateQueryError, right: StateQueryError) -> Bool { left.code == right.code }
}

extension StateQueryError: CustomStringConvertible {
    /// The code and the message.
    public var description: String { "\(code): \(message)" }
}

extension StateQueryError {
    /// Why a query did not run to its end.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the code.
        public let description: String

        private init(_ name: String) { description = name }

        /// The statement no longer compiles, because the database has changed since it was saved: the state is of an
        /// older shape, and the page begins anew.
        public static let outdated = Code("outdated")
        /// The statement would write, is more than one, has no columns, or reads what it may not.
        public static let refused = Code("refused")
        /// It took longer than ``QueryBounds/timeLimit``.
        public static let timeLimit = Code("timeLimit")
        /// It found more than ``QueryBounds/maximumRows``.
        public static let rowLimit = Code("rowLimit")
    }
}
