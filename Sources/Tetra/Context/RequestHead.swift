import HTTPTypes

/// What a component may know of the request that it is rendered or called by.
public struct RequestHead: Sendable {
    let requestID: RequestID
    /// Tells this request apart in the log; a person may read it in the message of an internal error.
    public var id: String { requestID.text }
    /// The URL that the person sees, also during a call.
    public let url: PageURL
    /// The header fields as the client sent them: nothing in them is to be trusted.
    public let headers: HTTPFields
    /// The client's address, where the server's adapter knows it.
    public let remoteAddress: String?
}
