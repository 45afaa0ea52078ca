extension Optional: StateCodable where Wrapped: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "\(Wrapped.stateShape)?" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Wrapped.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Wrapped.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try self?.prepare(&preparation)
    }

    /// Costs nothing beyond the value itself; only a value that itself begins like an optional, as in `Int??`, is
    /// wrapped.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard let value = self else { return encoder.none() }
        let (start, deepest) = (encoder.bytes.count, encoder.beginMeasuring())
        try value.encode(into: &encoder)
        if let first = encoder.bytes[start...].first, first == WireSpecial.none.byte || first == WireSpecial.some.byte {
            encoder.bytes.insert(WireSpecial.some.byte, at: start)
            encoder.values += 1
            try encoder.checkOneDeeper()
        }
        encoder.deepest = max(encoder.deepest, deepest)
    }

    /// A reference whose row is gone is nil.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        if decoder.none() || decoder.goneReference() {
            self = .none
        } else {
            decoder.wrapper()
            self = .some(try Wrapped(from: &decoder))
        }
    }
}
