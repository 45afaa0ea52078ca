/// How requests get to the app.
protocol TestTransport: Sendable {
    /// What a browser would name as the page's origin.
    var origin: String { get }
    func send(_ request: TestRequest) async throws -> TestResponse
}
