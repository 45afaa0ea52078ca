import Tetra

/// Hands requests to a host in this process: no server, no socket.
struct HostTransport: TestTransport {
    let host: ComponentHost
    /// What a middleware of the app would add to each request.
    let values: StateValues?

    var origin: String { host.configuration.publicOrigins.first ?? "http://localhost" }

    func send(_ request: TestRequest) async throws -> TestResponse {
        let body = request.body
        let answer = await host.respond(
            to: HostRequest(
                method: request.method, target: request.target, headers: request.headers, values: values,
                body: { limit in
                    guard body.count <= limit else { throw BodyTooLargeError() }
                    return body
                }))
        guard let answer else {
            return TestResponse(status: .notFound, headers: [:], body: Array("No page is mounted here.\n".utf8))
        }
        return TestResponse(status: answer.status, headers: answer.headers, body: answer.body)
    }
}
