import Foundation
import HTTPTypes
import Tetra

/// A browser that speaks the protocol by hand, so that tests can also speak it wrong.
struct RawClient {
    let host: ComponentHost
    var cookies: [String: String] = [:]
    var page = RawPage()
    /// By which a test goes away from its request.
    var cancellation: RequestCancellation?

    init(_ host: ComponentHost) {
        self.host = host
    }

    /// Visits a page and takes over its cookies and its island.
    @discardableResult
    mutating func visit(_ target: String, method: HTTPRequest.Method = .get) async throws -> HostResponse {
        let response = try await send(HostRequest(method: method, target: target, headers: headers))
        let isPage = response.status == .ok || response.text.contains("id=\"tetra-page\"")
        if isPage, response.headers[.contentType]?.hasPrefix("text/html") == true, method == .get {
            page = try RawPage(html: response.text)
        }
        return response
    }

    /// Sends a call as the page's runtime would, unless `change` makes something else of it.
    mutating func call(
        _ component: RawComponent, _ method: String?, _ arguments: [JSONValue] = [], values: [String: JSONValue] = [:],
        descendants: [RawComponent] = [], change: (inout [String: JSONValue]) -> Void = { _ in },
        headers changed: HTTPFields = [:]
    ) async throws -> RawAnswer {
        var body = request([entry(component, method, arguments, values: values, descendants: descendants)])
        change(&body)
        return try await post(JSONWriter.write(.object(body)), headers: changed)
    }

    func entry(
        _ component: RawComponent, _ method: String?, _ arguments: [JSONValue] = [], values: [String: JSONValue] = [:],
        descendants: [RawComponent] = [], call: String = "1"
    ) -> JSONValue {
        let (current, changed) = component.edited(values)
        return .object([
            "call": .string(call), "id": .string(component.id), "method": method.map { .string($0) } ?? .null,
            "arguments": .array(arguments), "state": .string(component.state), "values": .array(current),
            "changed": .object(changed),
            "descendants": .array(
                descendants.map { .array([.string($0.state), .array($0.writable), .object([:])]) }),
        ])
    }

    /// Has the whole page rendered again with what it holds.
    mutating func renderPage(_ held: [RawComponent], change: (inout [String: JSONValue]) -> Void = { _ in })
        async throws -> RawAnswer
    {
        let nothing = RawComponent(
            type: "", id: "", state: "", writableNames: [], writable: [], readOnly: [], local: nil)
        var body = request([entry(nothing, nil, descendants: held)])
        change(&body)
        return try await post(JSONWriter.write(.object(body)))
    }

    func request(_ calls: [JSONValue]) -> [String: JSONValue] {
        [
            "v": .number(1), "url": .string("/"), "tables": .array([]),
            "types": .object(page.types.mapValues { .array($0.map { .string($0) }) }), "calls": .array(calls),
        ]
    }

    mutating func post(_ body: [UInt8], headers changed: HTTPFields = [:]) async throws -> RawAnswer {
        var headers = self.headers
        headers[.contentType] = "application/json"
        headers[HTTPField.Name("Tetra-Protocol")!] = "1"
        headers[HTTPField.Name("Sec-Fetch-Site")!] = "same-origin"
        for field in changed { headers[field.name] = field.value.isEmpty ? nil : field.value }
        let response = try await send(
            HostRequest(
                method: .post, target: host.callPath, headers: headers, remoteAddress: "192.0.2.1",
                body: { limit in
                    guard body.count <= limit else { throw BodyTooLargeError() }
                    return body
                }))
        return try RawAnswer(response)
    }

    mutating func send(_ request: HostRequest) async throws -> HostResponse {
        var request = request
        request.cancellation = cancellation
        guard let response = await host.respond(to: request) else { throw RawClientError("no route \(request.target)") }
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            cookies[String(pair[0])] = pair.count > 1 && !cookie.contains("Max-Age=0") ? String(pair[1]) : nil
        }
        return response
    }

    private var headers: HTTPFields {
        guard !cookies.isEmpty else { return [:] }
        return [.cookie: cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")]
    }
}

struct RawClientError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// What the island of a page, or an answer, says of components.
struct RawPage {
    var html = ""
    var json = JSONValue.null
    var types: [String: [String]] = [:]
    var components: [RawComponent] = []

    init() {}

    init(html: String) throws {
        self.html = html
        guard let start = html.range(of: "id=\"tetra-page\">"),
            let end = html.range(of: "</script>", range: start.upperBound..<html.endIndex)
        else { throw RawClientError("no island in \(html)") }
        self = try RawPage(json: JSONReader.read(String(html[start.upperBound..<end.lowerBound])))
        self.html = html
    }

    init(json: JSONValue, components: [JSONValue]? = nil) throws {
        self.json = json
        let described = json["types"].array
        for type in described { types[type["name"].string] = type["writable"].array.map(\.string) }
        for record in components ?? json["components"].array {
            let parts = record.array
            let type = described[Int(parts[0].number)]
            self.components.append(
                RawComponent(
                    type: type["name"].string, id: parts[1].string, state: parts[2].string,
                    writableNames: type["writable"].array.map(\.string),
                    writable: parts.count > 3 ? parts[3].array : [],
                    readOnly: parts.count > 4 ? parts[4].array : [],
                    local: parts.count == 6 && parts[5] != .null
                        ? parts[5].array : parts.count < 6 && components == nil ? [] : nil))
        }
    }

    /// The components of a type, by the last part of its name.
    func all(_ type: String) -> [RawComponent] {
        components.filter { $0.type.split(separator: ".").last.map(String.init) == type }
    }

    func first(_ type: String) throws -> RawComponent {
        guard let component = all(type).first else {
            throw RawClientError("no \(type); there are \(components.map(\.type))")
        }
        return component
    }
}

struct RawComponent: Equatable {
    var type: String
    var id: String
    var state: String
    var writableNames: [String]
    var writable: [JSONValue]
    var readOnly: [JSONValue]
    var local: [JSONValue]?

    /// The values with some of them edited by the person, and what the page says changed.
    func edited(_ edits: [String: JSONValue]) -> ([JSONValue], [String: JSONValue]) {
        var changed: [String: JSONValue] = [:]
        var values = writable
        for (index, name) in writableNames.enumerated() {
            guard let edit = edits[name] else { continue }
            changed[name] = writable[index]
            values[index] = edit
        }
        return (values, changed)
    }
}

/// The answer to a request for calls.
struct RawAnswer {
    let response: HostResponse
    let json: JSONValue
    let results: [JSONValue]

    init(_ response: HostResponse) throws {
        self.response = response
        json = try JSONReader.read(response.text)
        results = json["results"].array
    }

    var status: Int { response.status.code }
    var result: JSONValue { results.first ?? .null }
    var code: String { results.isEmpty ? json["error"]["code"].string : result["code"].string }
    var message: String { results.isEmpty ? json["error"]["message"].string : result["message"].string }
    var html: String? { result["html"] == .null ? nil : result["html"].string }
    var queue: [[JSONValue]] { result["queue"].array.map(\.array) }

    func components() throws -> RawPage {
        try RawPage(json: json, components: result["components"].array)
    }
}

extension HostResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}

extension JSONValue {
    subscript(name: String) -> JSONValue {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }
    var string: String { if case .string(let text) = self { text } else { "" } }
    var number: Double { if case .number(let number) = self { number } else { .nan } }
    var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
}
