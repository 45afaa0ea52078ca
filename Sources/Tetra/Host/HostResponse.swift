import HTTPTypes

/// An answer for the adapter to send.
public struct HostResponse: Sendable {
    public var status: HTTPResponse.Status
    public var headers: HTTPFields
    /// For a HEAD the body of the same GET: the adapter sends its length and leaves it out (RFC 9110 §9.3.2).
    public var body: [UInt8]

    public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    static func text(_ status: HTTPResponse.Status, _ message: String) -> HostResponse {
        HostResponse(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"], body: Array((message + "\n").utf8))
    }
}
