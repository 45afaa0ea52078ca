/// What the state refers to no longer exists.
///
/// Thrown when a reference that isn't optional leads to a row that is gone, and to be thrown by an app's own `load`
/// when it finds nothing to show.
public struct StaleStateError: Error, Sendable, CustomStringConvertible {
    /// What a page may be told that does not word it itself.
    public let message: String

    /// What is gone, for the log alone.
    public let detail: String?

    /// An error with a message that a page may be told.
    public init(
        _ message: String = "What the state refers to no longer exists.", detail: String? = nil
    ) {
        self.message = message
        self.detail = detail
    }

    /// An error with a message that a page may be told.
    public init(message: String) {
        self.init(message)
    }

    /// What is gone, for the log.
    public var description: String { detail ?? message }
}

/// An error of a database that can say whether it means that a record was not found.
///
/// A lookup in `load` that found no record is stale state; any other error is a failure. Databases' own errors conform
/// where they are connected, so that nothing is judged by its text.
public protocol RecordMissingError: Error {
    /// Whether the record that was looked for does not exist.
    var isRecordMissing: Bool { get }
}
