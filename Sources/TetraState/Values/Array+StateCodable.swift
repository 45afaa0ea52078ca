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
