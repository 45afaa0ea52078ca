/// The parameters of a query by name.
struct QueryContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let values: [String: [String]]
    let codingPath: [any CodingKey] = []
    var allKeys: [Key] { values.keys.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }
    func decodeNil(forKey key: Key) -> Bool { values[key.stringValue] == nil }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: QueryValueDecoder(texts: values[key.stringValue] ?? [], codingPath: [key]))
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "a query is flat")
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        QueryArray(texts: values[key.stringValue] ?? [], codingPath: [key])
    }

    func superDecoder() throws -> any Decoder { QueryValueDecoder(texts: [], codingPath: []) }
    func superDecoder(forKey key: Key) throws -> any Decoder { QueryValueDecoder(texts: [], codingPath: [key]) }
}
