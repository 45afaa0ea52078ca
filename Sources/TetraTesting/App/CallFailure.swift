/// A call that the server refused or that failed, where the page would dispatch `tetra:method-error`.
///
/// A stale component (410) is not thrown: the page removes it and tells by an event.
public struct CallFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// `nil` for a refresh.
    public let method: String?
    /// The status of the call.
    public let status: Int
    /// One of the protocol's codes or the component's own.
    public let code: String
    /// What the page would show of it.
    public let message: String

    /// A failure to compare with.
    public init(method: String?, status: Int, code: String, message: String) {
        self.method = method
        self.status = status
        self.code = code
        self.message = message
    }

    /// Method, status, code and message.
    public var description: String { "\(method ?? "refresh") failed: \(status) \(code): \(message)" }
}
