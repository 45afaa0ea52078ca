import HTTPTypes

@testable import TetraTesting

/// Answers every request with one page: for what needs no app.
struct FixedTransport: TestTransport {
    let html: String
    let origin = "http://localhost"

    func send(_ request: TestRequest) -> TestResponse {
        TestResponse(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: Array(html.utf8))
    }
}

/// A page with this body.
func page(_ body: String) async throws -> TestPage {
    try await TestApp(transport: FixedTransport(html: "<!doctype html><html><body>\(body)</body></html>")).visit("/")
}
