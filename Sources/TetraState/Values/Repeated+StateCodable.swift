extension Repeated: StateCodable where Element: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "repeated \(Element.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Element.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Element.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(repeatedValue)
    }

    /// A list of the number and the element.
    ///
    /// - Throws: `limitExceeded` if an array of as many elements could not be kept: a few bytes may not become a loop
    ///   without end.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard count <= encoder.limits.maximumValues else { throw .limit("values", encoder.limits.maximumValues) }
        try encoder.list(count: 2) { encoder throws(StateError) in
            encoder.integer(count)
            try repeatedValue.encode(into: &encoder)
        }
    }

    /// A number below zero, or above ``StateLimits/maximumValues``, is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let limit = decoder.archive.limits.maximumValues
        try decoder.list(of: 2)
        let count: Int = try decoder.integer()
        guard count >= 0 else { throw .invalid("a number of elements below zero") }
        guard count <= limit else { throw .limit("values", limit) }
        self = repeatElement(try Element(from: &decoder), count: count)
    }
}
