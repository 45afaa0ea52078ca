/// A tuple as a value that can be saved, since tuples themselves can't conform to protocols.
///
/// `@StateCodable` and `@Component` wrap and unwrap tuples, also those inside collections; labels are not kept.
/// Without elements it is what `Void` is kept as.
public struct StateTuple<each Element: StateCodable>: StateCodable {
    /// The elements.
    public let values: (repeat each Element)

    /// Wraps some values.
    public init(_ values: repeat each Element) { self.values = (repeat each values) }

    /// The elements' shapes in parentheses.
    public static var stateShape: String {
        var shapes: [String] = []
        for type in repeat (each Element).self { shapes.append(type.stateShape) }
        return "(\(shapes.joined(separator: ",")))"
    }

    /// Whether any element needs it.
    public static var needsPreparation: Bool {
        var isNeeded = false
        for type in repeat (each Element).self { isNeeded = isNeeded || type.needsPreparation }
        return isNeeded
    }

    /// Visits the elements' types.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        for type in repeat (each Element).self { visitor.visit(type) }
    }

    /// Collects what the elements refer to.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        for value in repeat each values { try preparation.collect(value) }
    }

    /// Writes a list of the elements.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.list(count: Self.count) { encoder throws(StateError) in
            for value in repeat each values { try value.encode(into: &encoder) }
        }
    }

    /// Reads a list of as many elements.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        try decoder.list(of: Self.count)
        values = (repeat try (each Element)(from: &decoder))
    }

    private static var count: Int {
        var count = 0
        for _ in repeat (each Element).self { count += 1 }
        return count
    }
}

extension StateTuple: Sendable where repeat each Element: Sendable {}
