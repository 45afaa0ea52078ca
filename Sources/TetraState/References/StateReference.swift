/// What an archive keeps of a model: the stable name of its type and the bytes of its primary key.
public struct StateReference: Hashable, Sendable {
    /// ``StateNamed/stateName``, as the archive has it: not to be believed before it was looked up in the safe list.
    public let typeName: String

    /// The bytes of the archive, or of the key alone: a reference out of a table needs no memory of its own.
    let bytes: [UInt8]

    /// Where the key stands among them.
    let range: Range<Int>

    init(typeName: String, key: [UInt8]) {
        self.init(typeName: typeName, bytes: key, range: key.indices)
    }

    init(typeName: String, bytes: [UInt8], range: Range<Int>) {
        self.typeName = typeName
        self.bytes = bytes
        self.range = range
    }

    /// The same key under another name of the type.
    func renamed(_ name: String) -> StateReference {
        StateReference(typeName: name, bytes: bytes, range: range)
    }

    /// The key, in the archive's form.
    public var key: [UInt8] { Array(bytes[range]) }

    /// Whether both lead to the same row of the same type.
    public static func == (left: StateReference, right: StateReference) -> Bool {
        left.typeName == right.typeName && left.bytes[left.range] == right.bytes[right.range]
    }

    /// Hashes what equality compares, the key's bytes all at once.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(typeName)
        hasher.combine(range.count)
        bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range])) }
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
