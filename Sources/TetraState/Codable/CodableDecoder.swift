/// What a type's `init(from:)` is given: reads one value of the archive, as often as it is asked to.
struct CodableDecoder: Decoder {
    /// Stands before the value.
    let decoder: StateDecoder
    let codingPath: [any CodingKey]

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ decoder: StateDecoder, path: [any CodingKey]) {
        self.decoder = decoder
        codingPath = path
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try CodableMapDecoder<Key>(self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try CodableListDecoder(self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { CodableValueDecoder(decoder: self) }

    /// A decoder of a part of the value.
    func inner(at position: Int, _ key: any CodingKey) -> CodableDecoder {
        var decoder = decoder
        decoder.reader.position = position
        return CodableDecoder(decoder, path: codingPath + [key])
    }

    var isNone: Bool {
        var ahead = decoder
        return ahead.none()
    }

    func optional<Wrapped: Decodable>(as type: Wrapped.Type) throws -> Wrapped? {
        if isNone { return nil }
        var inside = decoder
        inside.wrapper()
        return try CodableDecoder(inside, path: codingPath).value(as: type)
    }

    /// Reads the value: a type that is `StateCodable` by its own form, any other decodes itself.
    func value<Value: Decodable>(as type: Value.Type) throws -> Value {
        try decoder.session.codable.descend(decoder.archive.limits)
        defer { decoder.session.codable.ascend() }
        if !(type is any CodableState.Type), let own = type as? any StateCodable.Type {
            guard !own.needsPreparation else { throw StateError.notInCodable(own, codingPath) }
            return try read(own)
        }
        if let special = type as? any SpecialDecodable.Type, let value = try special.init(from: self) as? Value {
            return value
        }
        return try Value(from: self)
    }

    private func read<Own: StateCodable, Value>(_ type: Own.Type) throws -> Value {
        var ahead = decoder
        do throws(StateError) {
            guard let value = try Own(from: &ahead) as? Value else { throw .invalid("a value of another type") }
            return value
        } catch {
            throw error.inside(codingPath)
        }
    }
}

/// What reading `Codable` values has cost in one restore.
///
/// A type may decode the same value again and again, or itself without reading anything: that ends here, the sooner the
/// smaller the archive is.
struct CodableCosts {
    private let archiveBytes: Int
    private var depth = 0
    private var calls = 0
    private var bytes = 0

    init(of archive: ArchiveStorage) { archiveBytes = archive.bytes.count }

    mutating func descend(_ limits: StateLimits) throws(StateError) {
        depth += 1
        calls += 1
        guard depth <= StateLimits.codableDepth(limits) else {
            depth -= 1
            throw .limit("levels of nesting in Codable values", StateLimits.codableDepth(limits))
        }
        let bound = 8 * min(limits.maximumValues, max(4_096, archiveBytes))
        guard calls <= bound else {
            depth -= 1
            throw .limit("calls of decode", bound)
        }
    }

    mutating func ascend() { depth -= 1 }

    /// Counts a container that was walked over.
    mutating func walk(_ count: Int, _ limits: StateLimits) throws(StateError) {
        bytes += count
        let bound = limits.maximumDepth * max(4_096, archiveBytes)
        guard bytes <= bound else { throw .limit("bytes of containers that are opened again", bound) }
    }
}
