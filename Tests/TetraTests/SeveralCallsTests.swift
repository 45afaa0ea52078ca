import Testing

@testable import Tetra

@Suite("Several calls in one request")
struct SeveralCallsTests {
    @Test("are answered with 200, however many of them were run")
    func status() async throws {
        let host = try TestHost { host in
            try host.page("/") { _ in
                Document(title: "x") {
                    Leaver()
                    Counter()
                }
            }
        }
        var client = try await host.visiting()
        let calls = [
            client.entry(try client.page.first("Leaver"), "leave", call: "a"),
            client.entry(try client.page.first("Counter"), "increment", call: "b"),
        ]
        let answer = try await client.post(JSONWriter.write(.object(client.request(calls))))
        #expect(answer.status == 200)
        #expect(answer.results.map { $0["status"].number } == [403])
    }
}

/// Signs out, then refuses.
@Component
private struct Leaver {
    @Public mutating func leave() async throws {
        try await context.session.logout()
        throw NotAllowedError.forbidden
    }
    var body: some HTML { p { "leave" } }
}
