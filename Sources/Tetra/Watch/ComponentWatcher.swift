import TetraHTML

/// What the macro knows of a method that watches properties.
public struct ComponentWatcher: Sendable, Equatable {
    /// Positions of the watched properties, in source order.
    public let properties: [Int]
    /// Whether it runs for each changed property, and not once for all of them.
    public let takesChange: Bool
    /// How long the page waits with a change before it tells the server.
    public let timing: CallTiming?

    public init(_ properties: [Int], takesChange: Bool, _ options: PublicOption...) {
        self.properties = properties
        self.takesChange = takesChange
        timing = options.timing
    }
}
