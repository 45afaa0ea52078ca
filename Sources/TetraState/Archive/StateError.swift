/// Why a state could not be written or read: a code for programs, a message for people.
///
/// Two errors are equal if their codes are. Neither the message nor the description ever holds a value of the state.
public struct StateError: Error, Sendable {
    /// What went wrong.
    public let code: Code

    /// What went wrong and what to do about it, in a sentence or two.
    public let message: String

    /// The properties that lead to the place, outermost first: `["cart", "items"]`.
    public internal(set) var path: [String]

    /// An error of this code with a message that says what to do.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
        self.path = []
    }

    /// The same error, told to have happened inside a property.
    func inside(_ name: String) -> StateError {
        var error = self
        error.path.insert(name, at: 0)
        return error
    }
}

extension StateError: Equatable {
    /// Whether the codes are equal.
    public static func == (left: StateError, right: StateError) -> Bool { left.code == right.code }
}

extension StateError: CustomStringConvertible {
    /// The code, where it happened, and the message.
    public var description: String {
        path.isEmpty ? "\(code): \(message)" : "\(code) at \(path.joined(separator: ".")): \(message)"
    }
}

extension StateError {
    /// What can go wrong with a state.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name of the code.
        public let description: String

        private init(_ name: String) { description = name }

        /// The bytes are no archive: cut off, with an impossible length, unknown kinds, or more at the end.
        public static let malformed = Code("malformed")
        /// The archive is deeper, longer or larger than the limits allow.
        public static let limitExceeded = Code("limitExceeded")
        /// The archive is compressed, and this build was made without zlib.
        public static let unsupported = Code("unsupported")
        /// The archive is sound, but its values are not what the type expects now.
        public static let shapeMismatch = Code("shapeMismatch")
        /// The archive is sound, but of a version or shape that nothing reads any more.
        public static let outdated = Code("outdated")
        /// A property that has no default is not in the archive.
        public static let missingField = Code("missingField")
        /// The name of a type is not on the safe list.
        public static let blocked = Code("blocked")
        /// A row that a value that isn't optional refers to no longer exists.
        public static let stale = Code("stale")
        /// A reference was read that has not been resolved.
        public static let unresolved = Code("unresolved")
        /// A model without a primary key was to be saved.
        public static let unsavedModel = Code("unsavedModel")
        /// A value was written whose preparation was left out.
        public static let unprepared = Code("unprepared")
        /// Two properties, or two types, have the same name or tag.
        public static let duplicateName = Code("duplicateName")
        /// A name that is no stable name.
        public static let unstableName = Code("unstableName")
        /// A secret that is short, or a known sample.
        public static let weakSecret = Code("weakSecret")
        /// A keyring with no secret or too many.
        public static let keyring = Code("keyring")
    }
}
