import Hummingbird
import Tetra

/// Hands a request of Hummingbird to a host and its answer back.
struct HostResponder<Context: RequestContext>: HTTPResponder {
    let host: ComponentHost
    let path: MountedPath
    /// Whether the host answers what it does not know with its page of a 404.
    var answersUnknownPaths = false
    let values: (@Sendable (Request, Context) async throws -> StateValues)?

    func respond(to request: Request, context: Context) async throws -> Response {
        let body = BoundedBody(request.body, timeout: host.configuration.limits.requestTimeout)
        let requestPath = request.uri.path
        var hostRequest = HostRequest(
            method: request.method, target: request.uri.query.map { "\(requestPath)?\($0)" } ?? requestPath,
            headers: request.headers, remoteAddress: ClientAddress(of: context)?.text,
            values: try await values?(request, context), body: { limit in try await body.collect(upTo: limit) })
        hostRequest.basePath = path.base(of: requestPath, endpoint: context.endpointPath)
        var answer = await host.respond(to: hostRequest)
        if answer == nil, answersUnknownPaths { answer = await host.respondNotFound(to: hostRequest) }
        guard let answer else { throw HTTPError(.notFound) }
        return Response(answer, to: request.method)
    }
}

extension Response {
    /// The answer of a host; a HEAD gets the length of what a GET would get (RFC 9110 §9.3.2).
    init(_ answer: HostResponse, to method: HTTPRequest.Method) {
        var headers = answer.headers
        headers[.contentLength] = String(answer.body.count)
        let isHead = method == .head
        self.init(
            status: answer.status, headers: headers,
            body: isHead || answer.body.isEmpty
                ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
