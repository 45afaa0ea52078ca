/// What an archive keeps of a model: the stable name of its type and the bytes of its primary key.
public struct StateReference: Hashable, Sendable {
    /// ``StateModel/stateName``, as the archive has it: not to be believed before it was looked up in the safe list.
    public let typeName: String

    /// The key, in the archive's form.
    public let key: [UInt8]

    init(typeName: String, key: [UInt8]) {
        self.typeName = typeName
        self.key = key
    }

    /// Hashes what equality compares, the key's bytes all at once.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(typeName)
        hasher.combine(key.count)
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension StateReference: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type alone; keys don't belong in logs.
    public var description: String { "StateReference(\(typeName))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// What ``description`` shows, and nothing more.
    public var customMirror: Mirror { Mirror(self, children: ["typeName": typeName]) }
}
