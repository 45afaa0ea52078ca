struct CodableMapEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: CodableEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    private func inner(_ key: any CodingKey) -> CodableEncoder { encoder.inner(encoder.node.child(key), key) }

    func encodeNil(forKey key: Key) throws { encoder.node.child(key).set(.none) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try inner(key).fill(with: value) }

    /// A value that is itself an optional without a value is told from none.
    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
        guard let value else { return }
        let node = CodableNode()
        encoder.node.child(key).set(.optional(node))
        try encoder.inner(node, key).fill(with: value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        inner(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { inner(key).unkeyedContainer() }
    func superEncoder() -> any Encoder { inner(CodableKey.super) }
    func superEncoder(forKey key: Key) -> any Encoder { inner(key) }
}

struct CodableListEncoder: UnkeyedEncodingContainer {
    let encoder: CodableEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    var count: Int { if case .list(let nodes) = encoder.node.content { nodes.count } else { 0 } }

    private func inner() -> CodableEncoder {
        let key = CodableKey(index: count)
        return encoder.inner(encoder.node.child(), key)
    }

    func encodeNil() throws { encoder.node.child().set(.none) }
    func encode<Value: Encodable>(_ value: Value) throws { try inner().fill(with: value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        inner().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { inner().unkeyedContainer() }
    func superEncoder() -> any Encoder { inner() }
}

struct CodableValueEncoder: SingleValueEncodingContainer {
    let encoder: CodableEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil() throws { encoder.node.set(.none) }
    func encode<Value: Encodable>(_ value: Value) throws { try encoder.fill(with: value) }
}
