import Tetra

/// Speaks HTTP and the protocol of calls by hand, so that a test can also speak it wrong.
struct Browser: Sendable {
    struct UnexpectedError: Error, CustomStringConvertible {
        let description: String
    }

    let port: Int
    var cookies: [String: String] = [:]
    /// What stands before the pages' own paths.
    var headers: [String: String] = [:]
    private(set) var page = JSONValue.null
    private(set) var html = ""
    private(set) var target = "/"

    init(port: Int) {
        self.port = port
    }

    // MARK: HTTP

    mutating func send(
        _ method: String, _ target: String, headers: [String: String] = [:], body: [UInt8]? = nil
    ) async throws -> RawAnswer {
        var all = ["Host": "127.0.0.1:\(port)"].merging(self.headers) { $1 }
        if !cookies.isEmpty {
            all["Cookie"] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        if let body { all["Content-Length"] = "\(body.count)" }
        all.merge(headers) { $1 }
        let lines = all.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let bytes = Array("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n".utf8) + (body ?? [])
        let answer = try await RawConnection.open(port: port) { connection in
            try await connection.send(bytes)
            return try await connection.answer(hasBody: method != "HEAD")
        }
        keep(answer.all("set-cookie"))
        return answer
    }

    private mutating func keep(_ lines: [String]) {
        for line in lines {
            let pair = line.split(separator: ";")[0].split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : String(pair[1])
        }
    }

    // MARK: Pages

    @discardableResult
    mutating func visit(_ target: String) async throws -> RawAnswer {
        let answer = try await send("GET", target)
        self.target = target
        html = answer.text
        let parts = html.components(between: "<script type=\"application/json\" id=\"tetra-page\">", and: "</script>")
        page = try parts.map { try JSONReader.read($0) } ?? .null
        return answer
    }

    /// Where the page says that calls go.
    var mount: String { page["mount"].text }

    /// The components of the page of a type, by the last part of its name, in the order of the page.
    func components(_ type: String) -> [HeldComponent] {
        page["components"].elements.map { HeldComponent($0, types: page["types"]) }.filter { $0.typeName == type }
    }

    func component(_ type: String, at index: Int = 0) throws -> HeldComponent {
        let found = components(type)
        guard found.indices.contains(index) else { throw UnexpectedError(description: "no \(type) in \(html)") }
        return found[index]
    }

    // MARK: Calls

    static let callHeaders = [
        "Content-Type": "application/json", "Tetra-Protocol": "1", "Sec-Fetch-Site": "same-origin",
    ]

    func envelope(
        _ component: HeldComponent, _ method: String?, _ arguments: [JSONValue] = [],
        changed: [String: JSONValue] = [:], descendants: [HeldComponent] = []
    ) -> [String: JSONValue] {
        let names = ([component] + descendants).map { ($0.type, JSONValue.array($0.names.map { .string($0) })) }
        return [
            "v": 1, "url": .string(target), "tables": [], "types": .object(Dictionary(names) { first, _ in first }),
            "calls": [
                [
                    "call": "1", "id": .string(component.id), "method": method.map { .string($0) } ?? nil,
                    "arguments": .array(arguments), "state": .string(component.state),
                    "values": .array(component.values(changed)),
                    "changed": .object(
                        changed.filter { component.names.contains($0.key) }.mapValues { _ in "" }
                            .merging(changed.filter { !component.names.contains($0.key) }) { $1 }),
                    "descendants": .array(
                        descendants.map { [.string($0.state), .array($0.writable), .object([:])] }),
                ]
            ],
        ]
    }

    mutating func call(
        _ component: HeldComponent, _ method: String?, _ arguments: [JSONValue] = [],
        changed: [String: JSONValue] = [:], descendants: [HeldComponent] = [], headers: [String: String] = [:]
    ) async throws -> CallReply {
        try await post(
            envelope(component, method, arguments, changed: changed, descendants: descendants), headers: headers)
    }

    mutating func post(_ envelope: [String: JSONValue], headers: [String: String] = [:]) async throws -> CallReply {
        try await post(JSONWriter.write(.object(envelope)), headers: headers)
    }

    mutating func post(_ body: [UInt8], headers: [String: String] = [:]) async throws -> CallReply {
        try CallReply(
            await send(
                "POST", "\(mount.isEmpty ? "/tetra" : mount)/call", headers: Self.callHeaders.merging(headers) { $1 },
                body: body))
    }
}

/// A component as a page or an answer describes it.
struct HeldComponent: Sendable {
    let type: String
    let names: [String]
    let id: String
    var state: String
    var writable: [JSONValue]

    init(_ record: JSONValue, types: JSONValue) {
        let type = types[record[0].int]
        self.type = type["name"].text
        names = type["writable"].elements.map(\.text)
        id = record[1].text
        state = record[2].text
        writable = record[3].elements
    }

    var typeName: String { type.split(separator: ".").last.map(String.init) ?? type }

    func values(_ changed: [String: JSONValue]) -> [JSONValue] {
        zip(names, writable).map { changed[$0] ?? $1 }
    }
}

/// The answer to one call.
struct CallReply: Sendable {
    let answer: RawAnswer
    let json: JSONValue

    init(_ answer: RawAnswer) throws {
        self.answer = answer
        json = try JSONReader.read(answer.body)
    }

    var status: Int { answer.status }
    var result: JSONValue { json["results"][0] }
    var code: String { json["error"] == .null ? result["code"].text : json["error"]["code"].text }
    var message: String { json["error"] == .null ? result["message"].text : json["error"]["message"].text }
    var html: String { result["html"].text }

    func component(_ type: String) -> HeldComponent? {
        result["components"].elements.map { HeldComponent($0, types: json["types"]) }.first { $0.typeName == type }
    }
}

extension JSONValue {
    subscript(name: String) -> JSONValue { member(name) ?? .null }

    subscript(index: Int) -> JSONValue { elements.indices.contains(index) ? elements[index] : .null }

    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

    var text: String { if case .string(let text) = self { text } else { "" } }

    var int: Int { if case .number(let number) = self { Int(number) } else { -1 } }
}

extension String {
    /// What stands between the first occurrence of a text and the next of another.
    func components(between start: String, and end: String) -> String? {
        guard let start = firstRange(of: start) else { return nil }
        let rest = self[start.upperBound...]
        guard let end = rest.firstRange(of: end) else { return nil }
        return String(rest[..<end.lowerBound])
    }
}
