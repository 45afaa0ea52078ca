/// Collects the types that HTML can statically contain, which is how components are registered without reflection.
///
/// The walk follows `Body` types and generic arguments. Recursive types are entered once; a type that grows without end
/// (`Box<Box<Box<…>>>`) ends at the limit, and ``isComplete`` tells so.
public struct HTMLTypeVisitor {
    /// The types that were reported with ``found(_:)``, each once, in the order of the walk.
    public private(set) var foundTypes: [any HTML.Type] = []

    /// Whether the whole graph was walked: false where the limit ended it.
    public private(set) var isComplete = true

    private var entered: Set<ObjectIdentifier> = []
    private var reported: Set<ObjectIdentifier> = []
    private let limit: Int

    /// Makes a visitor that enters at most `limit` types.
    public init(limit: Int = 4_000) { self.limit = limit }

    /// Whether to walk into this type now: false when it was entered before or the limit is reached.
    public mutating func enter<Content: HTML>(_ type: Content.Type) -> Bool {
        guard !entered.contains(ObjectIdentifier(type)) else { return false }
        guard entered.count < limit else {
            isComplete = false
            return false
        }
        entered.insert(ObjectIdentifier(type))
        return true
    }

    /// Reports a type that the caller of the walk looks for, such as a component.
    public mutating func found(_ type: any HTML.Type) {
        if reported.insert(ObjectIdentifier(type)).inserted { foundTypes.append(type) }
    }
}
