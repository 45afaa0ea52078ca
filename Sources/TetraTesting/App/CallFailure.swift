/// A call that the server refused or that failed, where the page would dispatch `tetra:method-error`.
///
/// A stale component (410) is not thrown: the page removes it and tells by an event.
public struct CallFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// `nil` for a refresh.
    public let method: String?
    public let status: Int
    /// One of the protocol's codes or the component's own.
    public let code: String
    public let message: String

    public init(method: String?, status: Int, code: String, message: String) {
        self.method = method
        self.status = status
        self.code = code
        self.message = message
    }

    public var description: String { "\(method ?? "refresh") failed: \(status) \(code): \(message)" }
}
