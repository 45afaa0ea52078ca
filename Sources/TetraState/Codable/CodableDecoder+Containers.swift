struct CodableMapDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let decoder: CodableDecoder
    private let names: [String]
    private let positions: [String: Int]

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { names.compactMap { Key(stringValue: $0) } }

    init(_ decoder: CodableDecoder) throws {
        self.decoder = decoder
        do throws(StateError) {
            (names, positions) = try decoder.decoder.codableMap()
        } catch {
            throw error.inside(decoder.codingPath)
        }
    }

    private func inner(_ key: any CodingKey) throws -> CodableDecoder {
        guard let position = positions[key.stringValue] else {
            throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: ""))
        }
        return decoder.inner(at: position, key)
    }

    func contains(_ key: Key) -> Bool { positions[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try inner(key).isNone }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try inner(key).value(as: type)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        contains(key) ? try inner(key).optional(as: type) : nil
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try inner(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try inner(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try inner(CodableKey.super) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }
}

struct CodableListDecoder: UnkeyedDecodingContainer {
    private let decoder: CodableDecoder
    private let positions: [Int]
    private(set) var currentIndex = 0

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { positions.count }
    var isAtEnd: Bool { currentIndex == positions.count }

    init(_ decoder: CodableDecoder) throws {
        self.decoder = decoder
        do throws(StateError) {
            positions = try decoder.decoder.codableList()
        } catch {
            throw error.inside(decoder.codingPath)
        }
    }

    /// Reads the next value; one that can't be read stays the next one.
    private mutating func next<Result>(_ read: (CodableDecoder) throws -> Result) throws -> Result {
        let key = CodableKey(index: currentIndex)
        guard !isAtEnd else {
            throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: ""))
        }
        let result = try read(decoder.inner(at: positions[currentIndex], key))
        currentIndex += 1
        return result
    }

    mutating func decodeNil() throws -> Bool {
        let isNone = !isAtEnd && decoder.inner(at: positions[currentIndex], CodableKey(index: currentIndex)).isNone
        if isNone { currentIndex += 1 }
        return isNone
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next { try $0.value(as: type) }
    }

    mutating func decodeIfPresent<Value: Decodable>(_ type: Value.Type) throws -> Value? {
        isAtEnd ? nil : try next { try $0.optional(as: type) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next { $0 } }
}

struct CodableValueDecoder: SingleValueDecodingContainer {
    let decoder: CodableDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool { decoder.isNone }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.value(as: type) }
}

extension StateDecoder {
    /// Where the values of a map's keys begin, with the keys in their order.
    fileprivate func codableMap() throws(StateError) -> (names: [String], positions: [String: Int]) {
        var ahead = self
        let count = try ahead.mapCount()
        var (names, positions): ([String], [String: Int]) = ([], [:])
        for _ in 0..<count {
            let name = try ahead.text()
            names.append(name)
            guard positions.updateValue(ahead.reader.position, forKey: name) == nil else {
                throw .invalid("a map with a key twice")
            }
            try ahead.skip()
        }
        try session.codable.walk(ahead.reader.position - reader.position, archive.limits)
        return (names, positions)
    }

    /// Where the values of a list begin.
    fileprivate func codableList() throws(StateError) -> [Int] {
        var ahead = self
        let count = try ahead.listCount()
        var positions: [Int] = []
        positions.reserveCapacity(count)
        for _ in 0..<count {
            positions.append(ahead.reader.position)
            try ahead.skip()
        }
        try session.codable.walk(ahead.reader.position - reader.position, archive.limits)
        return positions
    }
}
