/// What the state refers to no longer exists.
///
/// Thrown when a reference that isn't optional leads to a row that is gone, and to be thrown by an app's own `load`
/// when it finds nothing to show.
public struct StaleStateError: Error, Sendable, CustomStringConvertible {
    /// What is gone, for logs and for a page that does not word it itself.
    public let message: String

    /// An error with a message.
    public init(_ message: String = "What the state refers to no longer exists.") {
        self.message = message
    }

    /// An error with a message.
    public init(message: String) {
        self.init(message)
    }

    public var description: String { message }
}

/// An error of a database that can say whether it means that a record was not found.
///
/// A lookup in `load` that found no record is stale state; any other error is a failure. Databases' own errors conform
/// where they are connected, so that nothing is judged by its text.
public protocol RecordMissingError: Error {
    /// Whether the record that was looked for does not exist.
    var isRecordMissing: Bool { get }
}
