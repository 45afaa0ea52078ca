extension PartialRangeFrom: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "from \(Bound.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Bound.needsPreparation }

    /// Reports the models that its bounds may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Bound.self)
    }

    /// Collects what its bounds hold.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(lowerBound)
    }

    /// The bound alone.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try lowerBound.encode(into: &encoder)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.bound(of: Bound.self)...
    }
}

extension PartialRangeThrough: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "through \(Bound.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Bound.needsPreparation }

    /// Reports the models that its bounds may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Bound.self)
    }

    /// Collects what its bounds hold.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(upperBound)
    }

    /// The bound alone.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try upperBound.encode(into: &encoder)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = ...(try decoder.bound(of: Bound.self))
    }
}

extension PartialRangeUpTo: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "up to \(Bound.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Bound.needsPreparation }

    /// Reports the models that its bounds may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Bound.self)
    }

    /// Collects what its bounds hold.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(upperBound)
    }

    /// The bound alone.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try upperBound.encode(into: &encoder)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = ..<(try decoder.bound(of: Bound.self))
    }
}

extension StateDecoder {
    /// A bound that is equal to itself: ranges from or to "not a number" are refused.
    fileprivate mutating func bound<Bound: StateCodable & Comparable>(of type: Bound.Type) throws(StateError) -> Bound {
        let bound = try Bound(from: &self)
        try finishObjects(in: Bound.self)
        guard bound == bound else { throw .invalid("a range without a bound") }
        return bound
    }
}
