/// A collection whose order means nothing, so that equal ones must be put in order to give equal bytes.
protocol UnorderedCodable {
    /// How many values in a row belong together when it is encoded as a list.
    static var valuesPerEntry: Int { get }
}

extension Set: UnorderedCodable {
    static var valuesPerEntry: Int { 1 }
}

extension Dictionary: UnorderedCodable {
    static var valuesPerEntry: Int { 2 }
}

/// An optional of a type that only `Codable` can encode.
protocol EncodableOptional {
    static func fill(_ encoder: CodableEncoder, with value: any Encodable) throws
}

/// An optional of a type that only `Codable` can decode.
protocol DecodableOptional {
    init(from decoder: CodableDecoder) throws
}

extension Optional: EncodableOptional where Wrapped: Encodable {
    static func fill(_ encoder: CodableEncoder, with value: any Encodable) throws {
        guard let value = value as? Wrapped? else { return }
        guard let value else { return encoder.node.set(.none) }
        let node = CodableNode()
        encoder.node.set(.optional(node))
        try encoder.same(node).fill(with: value)
    }
}

extension Optional: DecodableOptional where Wrapped: Decodable {
    init(from decoder: CodableDecoder) throws { self = try decoder.optional(as: Wrapped.self) }
}
