import TetraHTML

/// What the macro knows of a public method.
public struct ComponentMethod: Sendable, Equatable {
    public let name: String
    /// Whether the component renders again after the call (`@Public(update: false)` says no).
    public let updates: Bool
    /// The event that calls it by itself (`@Public(listen:)`).
    public let listens: DOMEvent?
    /// The names of its parameters: what a listener reads out of an event's `detail`.
    public let parameters: [String]
    /// How a quick series of calls is thinned out in the page.
    public let timing: CallTiming?
    /// What the person is asked before a call.
    public let question: String?

    public init(
        _ name: String, updates: Bool = true, listens: DOMEvent? = nil, parameters: [String] = [],
        _ options: PublicOption...
    ) {
        self.name = name
        self.updates = updates
        self.listens = listens
        self.parameters = parameters
        timing = options.timing
        question = options.question
    }
}
