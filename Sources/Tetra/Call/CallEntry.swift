import TetraHTML

/// One call of a request.
struct CallEntry: Sendable {
    /// What is called.
    enum Target: Sendable, Hashable {
        /// The component that the page means; compared with the sealed id.
        case component(InstanceID)
        /// The page itself, to be rendered again with all that it holds.
        case page
    }

    /// Chosen by the page; comes back with the result.
    let call: String
    let target: Target
    /// `nil` renders again without calling anything.
    let method: String?
    let arguments: [JSONValue]
    let component: SuppliedComponent
    let descendants: [SuppliedComponent]

    init(_ json: JSONValue, limits: HostLimits) throws(CallError) {
        var fields = try EnvelopeFields(json, "a call")
        call = try fields.string("call")
        guard call.utf8.count <= 64 else { throw .malformed("call is longer than 64 bytes") }
        target = try Self.target(try fields.string("id"))
        switch try fields.take("method") {
        case .null: method = nil
        case .string(let name): method = name
        default: throw .malformed("method is neither null nor a string")
        }
        arguments = try fields.array("arguments", limit: 64)
        guard method != nil || arguments.isEmpty else { throw .malformed("arguments without a method") }
        if target == .page, method != nil { throw .malformed("a page has no methods") }
        component = SuppliedComponent(
            state: try fields.string("state"), values: try fields.array("values", limit: 1_024),
            changed: try fields.object("changed"))
        var descendants: [SuppliedComponent] = []
        for entry in try fields.array("descendants", limit: limits.descendantsPerCall) {
            descendants.append(try SuppliedComponent(entry))
        }
        self.descendants = descendants
        if target == .page, !component.isEmpty { throw .malformed("a page has no state") }
        try fields.finish()
    }

    private static func target(_ id: String) throws(CallError) -> Target {
        if id.isEmpty { return .page }
        guard let id = InstanceID(text: id) else { throw .malformed("id is no id") }
        return .component(id)
    }

    /// Of what is called, for the log.
    var id: String {
        if case .component(let id) = target { id.text } else { "the page" }
    }
}
