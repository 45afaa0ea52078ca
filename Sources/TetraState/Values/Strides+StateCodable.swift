extension StrideTo: StateCodable where Element: StateCodable, Element.Stride: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "stride to \(Element.stateShape) by \(Element.Stride.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { StrideParts<Element>.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        StrideParts<Element>.visitStateTypes(&visitor)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        guard Self.needsPreparation else { return }
        try StrideParts<Element>(self, end: "to").prepare(&preparation)
    }

    /// A list of beginning, end and step.
    ///
    /// - Throws: `shapeMismatch` if one of them is not a number, since such a stride never ends.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try StrideParts<Element>(self, end: "to").encode(into: &encoder)
    }

    /// A step of zero is refused, since the standard library's function would trap, and what is not a number.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let parts = try StrideParts<Element>(from: &decoder)
        self = stride(from: parts.start, to: parts.end, by: parts.step)
    }
}

extension StrideThrough: StateCodable where Element: StateCodable, Element.Stride: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "stride through \(Element.stateShape) by \(Element.Stride.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { StrideParts<Element>.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        StrideParts<Element>.visitStateTypes(&visitor)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        guard Self.needsPreparation else { return }
        try StrideParts<Element>(self, end: "through").prepare(&preparation)
    }

    /// A list of beginning, end and step.
    ///
    /// - Throws: `shapeMismatch` if one of them is not a number, since such a stride never ends.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try StrideParts<Element>(self, end: "through").encode(into: &encoder)
    }

    /// A step of zero is refused, since the standard library's function would trap, and what is not a number.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let parts = try StrideParts<Element>(from: &decoder)
        self = stride(from: parts.start, through: parts.end, by: parts.step)
    }
}
