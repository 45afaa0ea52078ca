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
        guard Set(calls.map(\.id)).count == calls.count else { throw .malformed("two calls of one component") }
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

/// One call of a request.
struct CallEntry: Sendable {
    /// Chosen by the page; comes back with the result.
    let call: String
    /// The component that the page means; compared with the sealed id.
    let id: InstanceID
    /// `nil` renders again without calling anything.
    let method: String?
    let arguments: [JSONValue]
    let component: SuppliedComponent
    let descendants: [SuppliedComponent]

    init(_ json: JSONValue, limits: HostLimits) throws(CallError) {
        var fields = try EnvelopeFields(json, "a call")
        call = try fields.string("call")
        guard call.utf8.count <= 64 else { throw .malformed("call is longer than 64 bytes") }
        guard let id = InstanceID(text: try fields.string("id")) else { throw .malformed("id is no id") }
        self.id = id
        switch try fields.take("method") {
        case .null: method = nil
        case .string(let name): method = name
        default: throw .malformed("method is neither null nor a string")
        }
        arguments = try fields.array("arguments", limit: 64)
        guard method != nil || arguments.isEmpty else { throw .malformed("arguments without a method") }
        component = SuppliedComponent(
            state: try fields.string("state"), values: try fields.array("values", limit: 1_024),
            changed: try fields.object("changed"))
        var descendants: [SuppliedComponent] = []
        for entry in try fields.array("descendants", limit: limits.descendantsPerCall) {
            descendants.append(try SuppliedComponent(entry))
        }
        self.descendants = descendants
        try fields.finish()
    }
}

/// What the page holds of one component: the sealed state, its writable values, and which of them were changed.
struct SuppliedComponent: Sendable {
    let state: String
    let values: [JSONValue]
    /// Name → the value that the server last sent.
    let changed: [String: JSONValue]

    init(state: String, values: [JSONValue], changed: [String: JSONValue]) {
        self.state = state
        self.values = values
        self.changed = changed
    }

    init(_ json: JSONValue) throws(CallError) {
        guard case .array(let parts) = json, parts.count == 3, case .string(let state) = parts[0],
            case .array(let values) = parts[1], case .object(let changed) = parts[2]
        else { throw .malformed("a descendant is not [state, values, changed]") }
        self.init(state: state, values: values, changed: changed)
    }
}

/// The members of a JSON object, each taken once; what is left over is refused.
private struct EnvelopeFields {
    private var members: [String: JSONValue]
    private let place: String

    init(_ json: JSONValue, _ place: String) throws(CallError) {
        guard case .object(let members) = json else { throw .malformed("\(place) is no object") }
        self.members = members
        self.place = place
    }

    mutating func take(_ name: String) throws(CallError) -> JSONValue {
        guard let value = members.removeValue(forKey: name) else { throw .malformed("\(place) has no \(name)") }
        return value
    }

    mutating func string(_ name: String) throws(CallError) -> String {
        guard case .string(let string) = try take(name) else { throw .malformed("\(name) is no string") }
        return string
    }

    mutating func array(_ name: String, limit: Int) throws(CallError) -> [JSONValue] {
        guard case .array(let array) = try take(name) else { throw .malformed("\(name) is no array") }
        guard array.count <= limit else { throw .tooLarge("\(name) holds more than \(limit)") }
        return array
    }

    mutating func object(_ name: String) throws(CallError) -> [String: JSONValue] {
        guard case .object(let object) = try take(name) else { throw .malformed("\(name) is no object") }
        return object
    }

    func finish() throws(CallError) {
        guard members.isEmpty else { throw .malformed("\(place) has unknown members") }
    }
}
