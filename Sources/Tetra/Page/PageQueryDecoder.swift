/// Reads the query of a page into a `Decodable` struct of scalars, optionals of scalars and arrays of scalars.
///
/// Only what the struct declares reaches the page; other parameters are ignored, since links gather foreign ones. A value
/// of the wrong type is refused, which answers 400.
struct PageQueryDecoder {
    /// Parameters that are read at most; more is refused.
    static let parameterLimit = 256

    func decode<Query: Decodable>(_ type: Query.Type, from query: String?) throws(QueryError) -> Query {
        let values = try Self.parse(query ?? "")
        do {
            return try Query(from: QueryRootDecoder(values: values))
        } catch {
            throw .mismatch(error)
        }
    }

    private static func parse(_ query: String) throws(QueryError) -> [String: [String]] {
        var values: [String: [String]] = [:]
        let pairs = query.utf8.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= parameterLimit else { throw .tooManyParameters }
        for pair in pairs {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(parts[0], plusIsSpace: true),
                let value = PercentCoding.decode(parts.dropFirst().joined(), plusIsSpace: true)
            else { throw .malformed }
            values[name, default: []].append(value)
        }
        return values
    }
}

/// Why a query cannot be read.
enum QueryError: Error {
    case malformed
    case tooManyParameters
    /// What the query's type said. An error of its own, because a `DecodingError` out of a page's content is a failure
    /// of the app and none of the visitor's.
    case mismatch(any Error)
}

private struct QueryRootDecoder: Decoder {
    let values: [String: [String]]
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(QueryContainer<Key>(values: values))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a query has named parameters"))
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a query has named parameters"))
    }
}

private struct QueryContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
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

/// One parameter: its first value as a scalar, all of them as an array.
private struct QueryValueDecoder: Decoder, SingleValueDecodingContainer {
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

private struct QueryArray: UnkeyedDecodingContainer {
    let texts: [String]
    let codingPath: [any CodingKey]
    var currentIndex = 0

    init(texts: [String], codingPath: [any CodingKey]) {
        self.texts = texts
        self.codingPath = codingPath
    }

    var count: Int? { texts.count }
    var isAtEnd: Bool { currentIndex >= texts.count }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(type, .init(codingPath: codingPath, debugDescription: "no more values"))
        }
        defer { currentIndex += 1 }
        return try Value(from: QueryValueDecoder(texts: [texts[currentIndex]], codingPath: codingPath))
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        throw DecodingError.typeMismatch(type, .init(codingPath: codingPath, debugDescription: "a query is flat"))
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw DecodingError.typeMismatch([Any].self, .init(codingPath: codingPath, debugDescription: "a query is flat"))
    }
    mutating func superDecoder() throws -> any Decoder { QueryValueDecoder(texts: [], codingPath: codingPath) }
}
