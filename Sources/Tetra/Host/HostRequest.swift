import HTTPTypes
import TetraState

/// A request as an adapter hands it to the host: the head, and a body that is read only once its size is known to be
/// allowed.
public struct HostRequest: Sendable {
    /// Reads the whole body.
    ///
    /// - Throws: ``BodyTooLargeError`` as soon as more than the given number of bytes came.
    public typealias Body = @Sendable (_ limit: Int) async throws -> [UInt8]

    public var method: HTTPRequest.Method
    /// Path and query, percent-encoded, as the request line has them.
    public var target: String
    /// The part of the path under which an adapter has mounted the host, such as `/shop`; empty at the root.
    ///
    /// Patterns of pages and ``HostConfiguration/mountPath`` are looked for below it. It may differ from request to
    /// request, where an app puts a tenant's name there.
    public var basePath = ""
    public var headers: HTTPFields
    /// The client's address, if the adapter knows it; the limit per client goes by it.
    public var remoteAddress: String?
    /// What this request adds to the values of the host, such as who a middleware of the app found.
    public var values: StateValues?
    public var body: Body
    /// By which the adapter says that the client has gone; `nil` where it cancels the task that waits for the host.
    public var cancellation: RequestCancellation?
    /// When the request came, for its deadline.
    let received = ContinuousClock.now

    public init(
        method: HTTPRequest.Method, target: String, headers: HTTPFields = [:], remoteAddress: String? = nil,
        values: StateValues? = nil, body: @escaping Body = { _ in [] }
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.remoteAddress = remoteAddress
        self.values = values
        self.body = body
    }
}
