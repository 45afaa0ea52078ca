import Tetra

/// Reading and changing JSON by place, for tests that look into the protocol or break it.
extension JSONValue {
    /// A member of an object; null where there is none. Setting makes an object out of anything else.
    public subscript(name: String) -> JSONValue {
        get { member(name) ?? .null }
        set {
            var members: [String: JSONValue] = [:]
            if case .object(let own) = self { members = own }
            members[name] = newValue
            self = .object(members)
        }
    }

    /// An element of an array; null where there is none. Setting one that is not there does nothing.
    public subscript(index: Int) -> JSONValue {
        get {
            guard case .array(let elements) = self, elements.indices.contains(index) else { return .null }
            return elements[index]
        }
        set {
            guard case .array(var elements) = self, elements.indices.contains(index) else { return }
            elements[index] = newValue
            self = .array(elements)
        }
    }

    /// Removes a member of an object.
    public mutating func removeMember(_ name: String) {
        guard case .object(var members) = self else { return }
        members[name] = nil
        self = .object(members)
    }

    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var members: [String: JSONValue] {
        if case .object(let members) = self { members } else { [:] }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
