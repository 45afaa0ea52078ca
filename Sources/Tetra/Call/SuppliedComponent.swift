import TetraHTML

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

    var isEmpty: Bool { state.isEmpty && values.isEmpty && changed.isEmpty }

    init(_ json: JSONValue) throws(CallError) {
        guard case .array(let parts) = json, parts.count == 3, case .string(let state) = parts[0],
            case .array(let values) = parts[1], case .object(let changed) = parts[2]
        else { throw .malformed("a descendant is not [state, values, changed]") }
        self.init(state: state, values: values, changed: changed)
    }
}
