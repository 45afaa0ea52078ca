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
        if let bytes = same(as: UInt8.self) { return encoder.bytes(bytes) }
        if let numbers = same(as: Int.self) { return try encoder.list(numbers) }
        try encoder.list(count: count) { encoder throws(StateError) in
            for element in self { try element.encode(into: &encoder) }
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        if Element.self == UInt8.self, let bytes = try decoder.bytes().same(as: Element.self) {
            self = bytes
            return
        }
        if Element.self == Int.self, let numbers = try decoder.integers().same(as: Element.self) {
            self = numbers
            return
        }
        let count = try decoder.listCount()
        self = []
        reserveCapacity(decoder.capacity(for: count, of: Element.self))
        for _ in 0..<count { append(try Element(from: &decoder)) }
    }
}

// The most usual list of numbers, by code that the compiler makes for it.

extension Array {
    /// The same array if its elements are of that very type. A cast by `as?` would look at one after the other.
    fileprivate func same<Other>(as type: Other.Type) -> [Other]? {
        Element.self == type ? unsafeBitCast(self, to: [Other].self) : nil
    }
}

extension StateEncoder {
    fileprivate mutating func list(_ numbers: [Int]) throws(StateError) {
        try list(count: numbers.count) { encoder throws(StateError) in
            for number in numbers { encoder.integer(number) }
        }
    }
}

extension StateDecoder {
    fileprivate mutating func integers() throws(StateError) -> [Int] {
        let count = try listCount()
        var numbers: [Int] = []
        numbers.reserveCapacity(capacity(for: count, of: Int.self))
        for _ in 0..<count { numbers.append(try integer()) }
        return numbers
    }
}
