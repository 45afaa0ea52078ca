import Foundation
import HTTPTypes
import Tetra

extension TestPage {
    private static var redirectLimit: Int { 10 }

    /// Goes to another address, following redirects; nothing of the page before stays.
    ///
    /// - Parameter target: A path with or without query, or a URL relative to this page.
    public nonisolated(nonsending) func visit(_ target: String) async throws {
        events = []
        questions = []
        operations = []
        try await go(to: target)
    }

    /// Goes where a link or the server leads; what happened on the way stays to be looked at.
    nonisolated(nonsending) func go(to target: String) async throws {
        try show(try await fetch(try resolve(target)))
    }

    /// Fetches the page anew in place of this one.
    public nonisolated(nonsending) func reload() async throws {
        try await visit(url)
    }

    /// Path and query of an address, seen from this page.
    func resolve(_ address: String) throws(PageError) -> String {
        guard let base = URL(string: app.transport.origin + url),
            let target = URL(string: address, relativeTo: base)?.absoluteURL
        else { throw PageError(.unsupported, "\"\(address)\" is not a URL.") }
        guard target.scheme == base.scheme, target.host == base.host, target.port == base.port else {
            throw PageError(.unsupported, "\"\(address)\" leads away from the app; this kit stays with one origin.")
        }
        let parts = URLComponents(url: target, resolvingAgainstBaseURL: true)
        let path = parts?.percentEncodedPath ?? ""
        return (path.isEmpty ? "/" : path) + (parts?.percentEncodedQuery.map { "?\($0)" } ?? "")
    }

    nonisolated(nonsending) func fetch(_ target: String) async throws -> TestResponse {
        var target = target
        for _ in 0..<Self.redirectLimit {
            var request = TestRequest(.get, target)
            request.headers = [.accept: "text/html", .secFetchSite: "same-origin", .secFetchMode: "navigate"]
            let response = try await app.send(request)
            lastResponse = response
            guard response.status.kind == .redirection, let location = response.headers[.location] else {
                url = target
                return response
            }
            url = target
            target = try resolve(location)
        }
        throw PageError(.network, "\(target) redirects more than \(Self.redirectLimit) times.")
    }

    private func show(_ response: TestResponse) throws {
        status = response.status
        waiting = []
        destination = nil
        fieldToLeave = nil
        lastRefusal = nil
        identityMark = app[cookie: "tetra-identity"]
        let (document, island) = try Self.parse(response)
        self.document = document
        store = try island.map { json throws(PageError) in try PageStore(island: json) } ?? PageStore()
        try connect()
    }

    /// The document of an answer, and the page's data taken out of it.
    static func parse(_ response: TestResponse) throws -> (ElementNode, JSONValue?) {
        guard response.headers[.contentType]?.lowercased().contains("html") ?? false else {
            let document = ElementNode(name: "#root")
            document.append(.text(response.text))
            return (document, nil)
        }
        let document = try HTMLParser.parse(response.text)
        let script = document.tree.first {
            $0.name == "script" && $0.attribute("id") == "tetra-page" && $0.attribute("type") == "application/json"
        }
        guard let script else { return (document, nil) }
        script.detach()
        let limits = JSONLimits(bytes: .max, depth: 512, values: .max, stringBytes: .max)
        do {
            return (document, try JSONReader.read(script.textContent, limits: limits))
        } catch {
            throw PageError.violation("the page's data is no JSON: \(error)")
        }
    }
}

extension HTTPField.Name {
    static var secFetchSite: Self { Self("Sec-Fetch-Site")! }
    static var secFetchMode: Self { Self("Sec-Fetch-Mode")! }
    static var tetraProtocol: Self { Self("Tetra-Protocol")! }
}
