import HTTPTypes
import Tetra

/// A page as a browser holds it: the cookie, and what the page's runtime found in the island.
public struct HeldPage: Sendable {
    /// One component of the page.
    public struct Held: Sendable {
        public let type: String
        public let id: String
        /// The sealed state.
        public let state: String
        let values: JSONValue
    }

    public let url: String
    /// All that came down.
    public let html: [UInt8]
    /// In the order of the page: parents before children.
    public let components: [Held]
    let cookie: String
    private let callPath: String
    private let types: [String: JSONValue]
    private let tables: JSONValue

    /// Visits a page of the app, without a server, and once more with the cookie.
    public init(_ url: String, of app: BenchApp) async throws {
        self.url = url
        callPath = app.host.callPath
        let cookie = try await Self.cookie(url, app)
        self.cookie = cookie
        var request = HostRequest(method: .get, target: url)
        request.headers[.cookie] = cookie
        html = try await Self.answer(request, app).body
        let island = try JSONReader.read(Array(try Self.island(in: html)))
        let described = try island["types"].elements
        var types: [String: JSONValue] = [:]
        for type in described { types[try type["name"].text] = try type["writable"] }
        self.types = types
        tables = .array(try described.map { try $0["table"] })
        components = try island["components"].elements.map { record in
            let parts = try record.elements
            return Held(
                type: try described[Int(try parts[0].double)]["name"].text, id: try parts[1].text,
                state: try parts[2].text, values: parts.count > 3 ? parts[3] : .array([]))
        }
    }

    /// The body of a call of the first component, with all others as its descendants.
    public func call(_ method: String?, _ arguments: [JSONValue] = []) throws -> [UInt8] {
        guard let called = components.first else { throw BrokenPage("no component") }
        let descendants = components.dropFirst().map { held in
            JSONValue.array([.string(held.state), held.values, .object([:])])
        }
        let entry = JSONValue.object([
            "call": .string("1"), "id": .string(called.id), "method": method.map { .string($0) } ?? .null,
            "arguments": .array(arguments), "state": .string(called.state), "values": called.values,
            "changed": .object([:]), "descendants": .array(descendants),
        ])
        var writer = JSONWriter(standsInMarkup: false)
        writer.write(
            .object([
                "v": .number(1), "url": .string(url), "tables": tables, "types": .object(types),
                "calls": .array([entry]),
            ]))
        return writer.bytes
    }

    /// What the app answers to the body of a call, without a server.
    public func answer(to body: [UInt8], of app: BenchApp) async throws -> [UInt8] {
        var request = HostRequest(method: .post, target: callPath) { _ in body }
        request.headers = callHeaders
        return try await Self.answer(request, app).body
    }

    /// The headers that a call is recognised by.
    var callHeaders: HTTPFields {
        var headers: HTTPFields = [.contentType: "application/json", .cookie: cookie, .origin: BenchApp.origin]
        headers[HTTPField.Name("Tetra-Protocol")!] = "1"
        headers[HTTPField.Name("Sec-Fetch-Site")!] = "same-origin"
        return headers
    }

    private static func cookie(_ url: String, _ app: BenchApp) async throws -> String {
        let answer = try await answer(HostRequest(method: .get, target: url), app)
        let pairs = answer.headers[values: .setCookie].map { String($0.prefix { $0 != ";" }) }
        return pairs.joined(separator: "; ")
    }

    private static func answer(_ request: HostRequest, _ app: BenchApp) async throws -> HostResponse {
        guard let answer = await app.host.respond(to: request), answer.status == .ok else {
            throw BrokenPage("\(request.target) is refused")
        }
        return answer
    }

    private static func island(in html: [UInt8]) throws -> ArraySlice<UInt8> {
        let start = Array("id=\"tetra-page\">".utf8)
        guard let begin = html.indices.first(where: { html[$0...].starts(with: start) }) else {
            throw BrokenPage("no island")
        }
        return html[(begin + start.count)...].prefix { $0 != UInt8(ascii: "<") }
    }
}

/// The benchmark does not understand its own page any more.
struct BrokenPage: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
