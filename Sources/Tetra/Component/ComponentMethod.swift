/// What the macro knows of a public method.
public struct ComponentMethod: Sendable, Equatable {
    public let name: String
    /// Whether the component renders again after the call (`@Public(update: false)` says no).
    public let updates: Bool

    public init(_ name: String, updates: Bool = true) {
        self.name = name
        self.updates = updates
    }
}
