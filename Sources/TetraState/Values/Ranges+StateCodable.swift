extension Range: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "\(Bound.stateShape)..<" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Bound.needsPreparation }

    /// Reports the models that its bounds may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Bound.self)
    }

    /// Collects what its bounds hold.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(lowerBound)
        try preparation.collect(upperBound)
    }

    /// A list of both bounds.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.bounds(lowerBound, upperBound)
    }

    /// Bounds in the wrong order are refused, since the standard library's initialiser would trap.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let (lower, upper) = try decoder.bounds(of: Bound.self)
        self = lower..<upper
    }
}

extension ClosedRange: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "\(Bound.stateShape)..." }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Bound.needsPreparation }

    /// Reports the models that its bounds may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Bound.self)
    }

    /// Collects what its bounds hold.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(lowerBound)
        try preparation.collect(upperBound)
    }

    /// A list of both bounds.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.bounds(lowerBound, upperBound)
    }

    /// Bounds in the wrong order are refused, since the standard library's initialiser would trap.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let (lower, upper) = try decoder.bounds(of: Bound.self)
        self = lower...upper
    }
}

extension StateEncoder {
    fileprivate mutating func bounds<Bound: StateCodable>(_ lower: Bound, _ upper: Bound) throws(StateError) {
        try list(count: 2) { encoder throws(StateError) in
            try lower.encode(into: &encoder)
            try upper.encode(into: &encoder)
        }
    }
}

extension StateDecoder {
    fileprivate mutating func bounds<Bound: StateCodable & Comparable>(
        of type: Bound.Type
    ) throws(StateError) -> (Bound, Bound) {
        try list(of: 2)
        let (lower, upper) = (try Bound(from: &self), try Bound(from: &self))
        try finishObjects(in: Bound.self)
        guard lower <= upper else { throw .invalid("a range whose bounds are in the wrong order") }
        return (lower, upper)
    }
}
