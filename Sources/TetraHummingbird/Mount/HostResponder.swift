import Hummingbird
import Tetra

/// Hands a request of Hummingbird to a host and its answer back.
struct HostResponder<Context: RequestContext>: HTTPResponder {
    let host: ComponentHost
    let path: MountedPath
    let connections: ClientConnections
    let values: (@Sendable (Request, Context) async throws -> StateValues)?

    func respond(to request: Request, context: Context) async throws -> Response {
        let connection = (context as? any ConnectionRequestContext).map { connections.connection(of: $0.channel) }
        let body = BoundedBody(request.body)
        let requestPath = request.uri.path
        var hostRequest = HostRequest(
            method: request.method, target: request.uri.query.map { "\(requestPath)?\($0)" } ?? requestPath,
            headers: request.headers, remoteAddress: ClientAddress(of: context, on: connection)?.text,
            values: try await values?(request, context), body: { limit in try await body.collect(upTo: limit) })
        hostRequest.basePath = path.base(of: requestPath, endpoint: context.endpointPath)
        guard let answer = await answer(hostRequest, on: connection) else { throw HTTPError(.notFound) }
        return Response(answer, to: request.method)
    }

    /// The host's answer; its work ends when the client goes, where the context knows the connection.
    private func answer(_ request: HostRequest, on connection: ClientConnection?) async -> HostResponse? {
        guard let connection else { return await host.respond(to: request) }
        let cancellation = RequestCancellation()
        connection.begin(cancellation)
        defer { connection.end(cancellation) }
        var request = request
        request.cancellation = cancellation
        return await host.respond(to: request)
    }
}

extension Response {
    /// The answer of a host; a HEAD gets the length of what a GET would get (RFC 9110 §9.3.2).
    init(_ answer: HostResponse, to method: HTTPRequest.Method) {
        guard method != .head, !answer.body.isEmpty else {
            var headers = answer.headers
            headers[.contentLength] = String(answer.body.count)
            self.init(status: answer.status, headers: headers)
            return
        }
        // The length of a body that is there is added by Hummingbird.
        self.init(
            status: answer.status, headers: answer.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
