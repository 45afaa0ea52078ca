import TetraHTML

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
