extension Array: StateCodable where Element: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "[\(Element.stateShape)]" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Element.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Element.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        guard Element.needsPreparation else { return }
        for element in self { try element.prepare(&preparation) }
    }

    /// An array of bytes is kept as bytes, any other as a list.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        if let bytes = self as? [UInt8], Element.self == UInt8.self { return encoder.bytes(bytes) }
        try encoder.list(count: count) { encoder throws(StateError) in
            for element in self { try element.encode(into: &encoder) }
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        if Element.self == UInt8.self, let bytes = try decoder.bytes() as? [Element] {
            self = bytes
            return
        }
        let count = try decoder.listCount()
        self = []
        reserveCapacity(decoder.capacity(for: count, of: Element.self))
        for _ in 0..<count { append(try Element(from: &decoder)) }
    }
}

extension Set: StateCodable where Element: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "{\(Element.stateShape)}" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Element.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Element.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        guard Element.needsPreparation else { return }
        for element in self { try element.prepare(&preparation) }
    }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.unordered(.list, self) { encoder, element throws(StateError) in
            try element.encode(into: &encoder)
        }
    }

    /// An element that is there twice is refused, unless it is a row that is gone, or such that rows became equal.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let count = try decoder.listCount()
        self = Set(minimumCapacity: decoder.capacity(for: count, of: Element.self))
        for _ in 0..<count {
            let element = try Element(from: &decoder)
            try decoder.finishObjects()
            guard insert(element).inserted || Element.needsPreparation else {
                throw .invalid("a set with an element twice")
            }
        }
    }
}

extension Dictionary: StateCodable where Key: StateCodable, Value: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "[\(Key.stateShape):\(Value.stateShape)]" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Key.needsPreparation || Value.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Key.self)
        visitor.visit(Value.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        guard Self.needsPreparation else { return }
        for (key, value) in self {
            try preparation.collect(key)
            try preparation.collect(value)
        }
    }

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.unordered(.map, self) { encoder, entry throws(StateError) in
            try entry.key.encode(into: &encoder)
            try entry.value.encode(into: &encoder)
        }
    }

    /// A key that is there twice is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let count = try decoder.mapCount()
        self = Dictionary(minimumCapacity: decoder.capacity(for: count, of: (Key, Value).self))
        for _ in 0..<count {
            let key = try Key(from: &decoder)
            try decoder.finishObjects()
            guard updateValue(try Value(from: &decoder), forKey: key) == nil else {
                throw .invalid("a dictionary with a key twice")
            }
        }
    }
}
