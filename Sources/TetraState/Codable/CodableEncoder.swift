/// What a type's `encode(to:)` is given: fills one node.
struct CodableEncoder: Encoder {
    let node: CodableNode
    let codingPath: [any CodingKey]
    private let depth: Int
    private let limits: StateLimits

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ node: CodableNode, path: [any CodingKey] = [], depth: Int, limits: StateLimits) {
        self.node = node
        self.codingPath = path
        self.depth = depth
        self.limits = limits
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.open(.map([], rows: [:]))
        return KeyedEncodingContainer(CodableMapEncoder<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.open(.list([]))
        return CodableListEncoder(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { CodableValueEncoder(encoder: self) }

    /// An encoder of a part of the value.
    func inner(_ node: CodableNode, _ key: any CodingKey) -> CodableEncoder {
        CodableEncoder(node, path: codingPath + [key], depth: depth, limits: limits)
    }

    /// Fills the node: a type that is `StateCodable` keeps its own form, any other encodes itself.
    func fill<Value: Encodable>(with value: Value) throws {
        let bound = StateLimits.codableDepth(limits)
        guard depth <= bound else { throw StateError.limit("levels of nesting in Codable values", bound) }
        if !(Value.self is any CodableState.Type), let own = value as? any StateCodable & Encodable,
            let type = Value.self as? any StateCodable.Type
        {
            guard !type.needsPreparation else { throw StateError.notInCodable(type, codingPath) }
            return node.set(.value(own))
        }
        if let optional = Value.self as? any EncodableOptional.Type {
            return try optional.fill(
                CodableEncoder(node, path: codingPath, depth: depth + 1, limits: limits), with: value)
        }
        if let type = Value.self as? any UnorderedCodable.Type {
            node.unordered = type.valuesPerEntry
            try (value as? any UnorderedCodable)?.checkCollisions()
        }
        try value.encode(to: CodableEncoder(node, path: codingPath, depth: depth + 1, limits: limits))
    }
}

extension StateLimits {
    /// How deep `Codable` values may call each other: some do it without a level in the archive.
    static func codableDepth(_ limits: StateLimits) -> Int { 2 * limits.maximumDepth }
}

extension CodableEncoder {
    /// An encoder of the same value in another node.
    func same(_ node: CodableNode) -> CodableEncoder {
        CodableEncoder(node, path: codingPath, depth: depth, limits: limits)
    }
}
