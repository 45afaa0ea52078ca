import Foundation
import HTTPTypes
import Tetra

/// An app under test, seen from one browser: the same test drives it in process or over a socket.
///
/// ```swift
/// let app = TestApp(host)
/// let page = try await app.visit("/todos")
/// try page.textField("New to-do").fill("milk")
/// try await page.button("Add").click()
/// #expect(try page.listItem("milk").isVisible)
/// ```
///
/// Pages of one `TestApp` share its cookies; ``newBrowser()`` gives another one, of another person.
public final class TestApp: Sendable {
    let transport: any TestTransport
    let cookies = CookieJar()

    init(transport: any TestTransport) {
        self.transport = transport
    }

    /// Drives a host in this process: its pages, calls and checks, without a server or middleware of the app around it.
    ///
    /// - Parameter values: What a middleware would add to each request.
    public convenience init(_ host: ComponentHost, values: StateValues? = nil) {
        self.init(transport: HostTransport(host: host, values: values))
    }

    /// Drives a running app.
    ///
    /// - Parameter url: The origin that it listens on, such as `http://127.0.0.1:8080`.
    public convenience init(socket url: URL) {
        self.init(transport: SocketTransport(url))
    }

    /// Another browser for the same app, with no cookies yet.
    public func newBrowser() -> TestApp {
        TestApp(transport: transport)
    }

    /// Opens a page in a tab of its own, following redirects.
    ///
    /// An answer that is no success is a page too, with its `status`.
    ///
    /// - Throws: `HTMLParseError` for HTML that is not well-formed, ``PageError`` for a page that can't be driven.
    public nonisolated(nonsending) func visit(_ target: String) async throws -> TestPage {
        let page = TestPage(app: self)
        try await page.visit(target)
        return page
    }

    /// Sends a request with the cookies of this browser and keeps those that come back. Redirects are not followed.
    public func send(_ request: TestRequest) async throws -> TestResponse {
        var request = request
        if request.headers[.cookie] == nil, let header = cookies.header { request.headers[.cookie] = header }
        let response = try await transport.send(request)
        cookies.take(response.headers)
        return response
    }

    /// The value of a cookie of this browser; setting it replaces or, with `nil`, forgets it.
    public subscript(cookie name: String) -> String? {
        get { cookies[name] }
        set { cookies[name] = newValue }
    }
}
