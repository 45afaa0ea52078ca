/// A collection whose order means nothing, so that equal ones must be put in order to give equal bytes.
protocol UnorderedCodable {
    /// How many values in a row belong together when it is encoded as a list.
    static var valuesPerEntry: Int { get }

    /// Refuses what could not be restored, since it would cost too much.
    func checkCollisions() throws(StateError)
}

extension Set: UnorderedCodable {
    static var valuesPerEntry: Int { 1 }

    func checkCollisions() throws(StateError) { try CollisionGuard.check(self) }
}

extension Dictionary: UnorderedCodable {
    static var valuesPerEntry: Int { 2 }

    func checkCollisions() throws(StateError) { try CollisionGuard.check(keys) }
}

/// An optional of a type that only `Codable` can encode.
protocol EncodableOptional {
    static func fill(_ encoder: CodableEncoder, with value: any Encodable) throws
}

/// A type of the standard library that is decoded otherwise here than it would decode itself.
protocol SpecialDecodable {
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

extension Optional: SpecialDecodable where Wrapped: Decodable {
    init(from decoder: CodableDecoder) throws { self = try decoder.optional(as: Wrapped.self) }
}

extension Set: SpecialDecodable where Element: Decodable {
    /// Bounds what elements of equal hashes cost, as for any other set.
    init(from decoder: CodableDecoder) throws {
        var list = try decoder.unkeyedContainer()
        var collisions = CollisionGuard(count: list.count ?? 0)
        self.init()
        while !list.isAtEnd {
            let element = try list.decode(Element.self)
            try collisions.admit(element)
            guard insert(element).inserted else { throw StateError.invalid("a set with an element twice") }
        }
    }
}

extension Dictionary: SpecialDecodable where Key: Decodable, Value: Decodable {
    /// Bounds what keys of equal hashes cost; what has texts or numbers as keys decodes itself.
    init(from decoder: CodableDecoder) throws {
        guard Key.self != String.self, Key.self != Int.self, !(Key.self is any CodingKeyRepresentable.Type) else {
            try self.init(from: decoder as any Decoder)
            return
        }
        var list = try decoder.unkeyedContainer()
        var collisions = CollisionGuard(count: list.count ?? 0)
        self.init()
        while !list.isAtEnd {
            let key = try list.decode(Key.self)
            try collisions.admit(key)
            guard updateValue(try list.decode(Value.self), forKey: key) == nil else {
                throw StateError.invalid("a dictionary with a key twice")
            }
        }
    }
}
