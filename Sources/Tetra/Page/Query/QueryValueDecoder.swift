/// One parameter: its first value as a scalar, all of them as an array.
struct QueryValueDecoder: Decoder, SingleValueDecodingContainer {
    let texts: [String]
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw mismatch(type)
    }
    func unkeyedContainer() -> any UnkeyedDecodingContainer { QueryArray(texts: texts, codingPath: codingPath) }
    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { texts.isEmpty }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch texts.first {
        case "true", "1", "on": true
        case "false", "0", "": false
        default: throw mismatch(type)
        }
    }
    func decode(_ type: String.Type) throws -> String {
        guard let text = texts.first else { throw mismatch(type) }
        return text
    }
    func decode(_ type: Double.Type) throws -> Double { try lossless() }
    func decode(_ type: Float.Type) throws -> Float { try lossless() }
    func decode(_ type: Int.Type) throws -> Int { try lossless() }
    func decode(_ type: Int8.Type) throws -> Int8 { try lossless() }
    func decode(_ type: Int16.Type) throws -> Int16 { try lossless() }
    func decode(_ type: Int32.Type) throws -> Int32 { try lossless() }
    func decode(_ type: Int64.Type) throws -> Int64 { try lossless() }
    func decode(_ type: UInt.Type) throws -> UInt { try lossless() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try lossless() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try lossless() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try lossless() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try lossless() }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

    private func lossless<Value: LosslessStringConvertible>() throws -> Value {
        guard let value = texts.first.flatMap(Value.init) else { throw mismatch(Value.self) }
        return value
    }

    private func mismatch(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "not a value of this type"))
    }
}
