extension CollectionOfOne: StateCodable where Element: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "one \([Element].stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Element.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Element.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(self[startIndex])
    }

    /// What an array of its element writes.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try Array(self).encode(into: &encoder)
    }

    /// None or several elements are refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let elements = try [Element](from: &decoder)
        guard let element = elements.first, elements.count == 1 else {
            throw .invalid("a list that has not one element")
        }
        self.init(element)
    }
}

extension EmptyCollection: StateCodable where Element: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "no \([Element].stateShape)" }

    /// What an array without elements writes.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try [Element]().encode(into: &encoder)
    }

    /// Any element is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        guard try [Element](from: &decoder).isEmpty else { throw .invalid("a list that is not empty") }
        self.init()
    }
}

extension ReversedCollection: StateCodable where Base: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "reversed \(Base.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Base.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Base.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        try preparation.collect(reversed() as Base)
    }

    /// What the collection writes that it shows in reverse.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try (reversed() as Base).encode(into: &encoder)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let base: Base = try decoder.value()
        self = base.reversed() as ReversedCollection<Base>
    }
}
