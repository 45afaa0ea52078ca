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
        try encoder.some { encoder throws(StateError) in try value.encode(into: &encoder) }
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

extension StateEncoder {
    /// Writes the value of an optional, wrapped if it would otherwise be taken for none or for a wrapped one.
    mutating func some(_ write: (inout StateEncoder) throws(StateError) -> Void) throws(StateError) {
        let (start, outer) = (bytes.count, beginMeasuring())
        try write(&self)
        if start < bytes.count, bytes[start] == WireSpecial.none.byte || bytes[start] == WireSpecial.some.byte {
            bytes.insert(WireSpecial.some.byte, at: start)
            values += 1
            try checkOneDeeper()
        }
        deepest = max(deepest, outer)
    }
}
