import Tetra

/// The local values that components of a page share, by key. The first component gives each its initial value.
final class SharedLocals {
    private var values: [String: JSONValue] = [:]

    subscript(key: String) -> JSONValue { values[key] ?? .null }

    func begin(_ key: String, with value: JSONValue) {
        if values[key] == nil { values[key] = value }
    }

    func set(_ key: String, to value: JSONValue) { values[key] = value }
}
