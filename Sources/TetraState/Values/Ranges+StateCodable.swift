extension Range: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "\(Bound.stateShape)..<" }

    /// Writes it as one value.
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

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.bounds(lowerBound, upperBound)
    }

    /// Bounds in the wrong order are refused, since the standard library's initialiser would trap.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let (lower, upper) = try decoder.bounds(of: Bound.self)
        self = lower...upper
    }
}

extension PartialRangeFrom: StateCodable where Bound: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "from \(Bound.stateShape)" }

    /// Writes it as one value.
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

    /// Writes it as one value.
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

    /// Writes it as one value.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try upperBound.encode(into: &encoder)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = ..<(try decoder.bound(of: Bound.self))
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
        guard lower <= upper else { throw .invalid("a range whose bounds are in the wrong order") }
        return (lower, upper)
    }

    /// A bound that is equal to itself: ranges from or to "not a number" are refused.
    fileprivate mutating func bound<Bound: StateCodable & Comparable>(of type: Bound.Type) throws(StateError) -> Bound {
        let bound = try Bound(from: &self)
        guard bound == bound else { throw .invalid("a range without a bound") }
        return bound
    }
}
