extension KeyValuePairs: StateCodable where Key: StateCodable, Value: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "pairs [\(Key.stateShape):\(Value.stateShape)]" }

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

    /// A map in its own order, a key as often as it is there.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.head(.map, UInt64(count))
        try encoder.nested { encoder throws(StateError) in
            for (key, value) in self {
                try key.encode(into: &encoder)
                try value.encode(into: &encoder)
            }
        }
    }

    /// Reads what ``encode(into:)`` wrote, or a dictionary.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let count = try decoder.mapCount()
        var pairs: [(Key, Value)] = []
        pairs.reserveCapacity(decoder.capacity(for: count, of: (Key, Value).self))
        for _ in 0..<count { pairs.append((try Key(from: &decoder), try Value(from: &decoder))) }
        self.init(pairs: pairs)
    }

    /// The pairs of an array, for which the standard library has a literal alone: `init(dictionaryLiteral:)` takes a
    /// number of arguments that is fixed when it is compiled.
    ///
    /// That initialiser's argument *is* an array, since `(Key, Value)...` is `[(Key, Value)]` to the function's body and
    /// to its calling convention, and the type is a frozen struct with this one stored property, which the library's
    /// interface tells: `@frozen public struct KeyValuePairs { internal let _elements: [(Key, Value)] }`. A frozen
    /// layout never changes, so that the array has the same bytes as the pairs. `unsafeBitCast` checks the sizes, and
    /// a test compares pairs made this way with literals.
    private init(pairs: [(Key, Value)]) {
        self = unsafeBitCast(pairs, to: Self.self)
    }
}
