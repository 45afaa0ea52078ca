import Tetra

/// Hands requests to a host in this process: no server, no socket.
struct HostTransport: TestTransport {
    let host: ComponentHost
    /// What a middleware of the app would add to each request.
    let values: StateValues?

    var origin: String { host.configuration.publicOrigins.first ?? "http://localhost" }

    func send(_ request: TestRequest) async throws -> TestResponse {
        let body = request.body
        let request = HostRequest(
            method: request.method, target: request.target, headers: request.headers, values: values,
            body: { limit in
                guard body.count <= limit else { throw BodyTooLargeError() }
                return body
            })
        var answer = await host.respond(to: request)
        if answer == nil { answer = await host.respondNotFound(to: request) }
        guard let answer else { return TestResponse(status: .notFound, headers: [:], body: []) }
        return TestResponse(status: answer.status, headers: answer.headers, body: answer.body)
    }
}
