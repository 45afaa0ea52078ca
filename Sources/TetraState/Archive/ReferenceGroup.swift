/// The models of one type that an archive refers to, by their keys' bytes, in the order met.
struct ReferenceGroup: Sendable {
    let type: ObjectIdentifier
    let name: String
    private(set) var keys: [[UInt8]] = []
    private var indices: [ByteText: Int] = [:]

    init(type: ObjectIdentifier, name: String) {
        self.type = type
        self.name = name
    }

    /// Adds a key; false if it was there before.
    mutating func insert(_ key: [UInt8]) -> Bool {
        guard indices[ByteText(key[...])] == nil else { return false }
        indices[ByteText(key[...])] = keys.count
        keys.append(key)
        return true
    }

    func index(of key: [UInt8]) -> Int? { indices[ByteText(key[...])] }
}

/// A key of any type, equal only to keys of its own type.
struct PreparationKey: Hashable, Sendable {
    private let value: any Hashable & Sendable

    init(_ value: any Hashable & Sendable) { self.value = value }

    static func == (left: PreparationKey, right: PreparationKey) -> Bool {
        // `AnyHashable` alone takes 1 and UInt8(1) for the same.
        type(of: left.value) == type(of: right.value) && AnyHashable(left.value) == AnyHashable(right.value)
    }

    func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
}
