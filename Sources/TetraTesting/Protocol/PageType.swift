import Tetra

/// A component type as the page knows it: the names of its values, in the order in which they travel.
struct PageType {
    let name: String
    let table: String?
    let writable: [String]
    let readOnly: [String]
    let local: [String]
    /// Keys of the locals that components of the page share, by name.
    let stores: [String: String]
    /// Properties of which the server is told when the page has changed them.
    let watched: Set<String>
    /// What the root element listens for by itself.
    let listeners: [Directive]
    /// Properties that stand in the page's address.
    let addressed: [AddressedValue]
    /// How a quick series of calls is thinned out, by method.
    let timings: [String: String]
    /// What the person is asked before a call, by method.
    let questions: [String: String]

    /// That of the page itself, which has no values.
    init() {
        (name, table, writable, readOnly, local) = ("", nil, [], [], [])
        (stores, watched, listeners, addressed, timings, questions) = ([:], [], [], [], [:], [:])
    }

    init(_ json: JSONValue) throws(PageError) {
        guard let name = json["name"].text else { throw .violation("a type has no name") }
        self.name = name
        table = json["table"].text
        writable = try Self.names(json["writable"])
        readOnly = try Self.names(json["readOnly"])
        local = try Self.names(json["local"])
        addressed = json["url"].elements.map(AddressedValue.init)
        stores = json["store"].members.compactMapValues { $0[0].text }
        watched = Set(json["watch"].members.keys)
        questions = json["confirm"].members.compactMapValues(\.text)
        timings = json["timing"].members.compactMapValues(\.text)
        var listeners: [Directive] = []
        for listener in json["listen"].elements { listeners.append(try Directive(listener, literals: [])) }
        self.listeners = listeners
    }

    private static func names(_ json: JSONValue) throws(PageError) -> [String] {
        guard case .array(let elements) = json else { throw .violation("a type names no properties") }
        let names = elements.compactMap(\.text)
        guard names.count == elements.count else { throw .violation("a property's name is no text") }
        return names
    }
}

extension PageError {
    static func violation(_ message: String) -> PageError {
        PageError(.protocolViolation, "The server broke the protocol: \(message).")
    }
}
