import TetraHTML

/// A request for calls, read from JSON into declared types.
///
/// Unknown keys are refused, so that a mistake shows instead of being ignored; duplicate ones already by the reader.
struct CallEnvelope: Sendable {
    /// The version of the protocol between page and server.
    static let version = 1

    let url: PageURL
    /// The tables of expressions that the page holds.
    let tables: Set<String>
    /// For each type, by name, its writable properties in the order of the values that are sent.
    let types: [String: [String]]
    let calls: [CallEntry]

    init(_ body: [UInt8], limits: HostLimits) throws(CallError) {
        let json: JSONValue
        do {
            json = try JSONReader.read(body, limits: JSONLimits(bytes: limits.bodySize))
        } catch {
            throw .malformed("JSON: \(error)")
        }
        var fields = try EnvelopeFields(json, "the request")
        guard case .number(let version) = try fields.take("v") else { throw .malformed("v is no number") }
        guard version == Double(Self.version) else { throw .outdated("protocol version \(version)") }
        guard let url = PageURL(try fields.string("url")) else { throw .malformed("url is no path of this origin") }
        self.url = url
        tables = Set(try Self.strings(try fields.array("tables", limit: 1_024), "tables"))
        var types: [String: [String]] = [:]
        for (name, properties) in try fields.object("types") {
            guard case .array(let list) = properties else { throw .malformed("types holds no array") }
            types[name] = try Self.strings(list, "types")
        }
        self.types = types
        var calls: [CallEntry] = []
        for entry in try fields.array("calls", limit: limits.callsPerRequest) {
            calls.append(try CallEntry(entry, limits: limits))
        }
        guard !calls.isEmpty else { throw .malformed("no calls") }
        if calls.count > 1 {
            let targets = Set(calls.map(\.target))
            guard targets.count == calls.count else { throw .malformed("two calls of one component") }
            guard !targets.contains(.page) else { throw .malformed("a page is called alone") }
        }
        self.calls = calls
        try fields.finish()
    }

    private static func strings(_ values: [JSONValue], _ place: String) throws(CallError) -> [String] {
        var strings: [String] = []
        strings.reserveCapacity(values.count)
        for value in values {
            guard case .string(let string) = value else { throw .malformed("\(place) holds no string") }
            strings.append(string)
        }
        return strings
    }
}
