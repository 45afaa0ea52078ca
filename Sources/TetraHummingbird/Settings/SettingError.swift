/// A setting of the environment that the app cannot start with; the message says what to do.
public struct SettingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Which setting.
    public enum Code: Sendable {
        /// `TETRA_ENVIRONMENT` is neither of its two values.
        case environment
        /// Both `TETRA_SECRET` and `TETRA_SECRET_FILE` are set.
        case twoSources
        /// The file is not there, cannot be read, is no small file, or is open to others.
        case secretFile
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public static func == (left: SettingError, right: SettingError) -> Bool { left.code == right.code }

    public var description: String { message }
}
