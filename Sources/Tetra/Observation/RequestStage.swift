/// What the time of a call goes into, in the order in which it happens.
enum RequestStage: String, Sendable, CaseIterable {
    /// JSON to an envelope; its arrival does not count.
    case parse
    /// The MAC of all states, decryption, and the decoding of all that came with them.
    case unseal
    /// Rows that the called component refers to, and its state.
    case restore
    /// `load` and `authorize` of the called component.
    case load
    case method
    /// `beforeRender` and `body`, its children with all that they need, and what is to be saved.
    case render
    case seal
    /// The answer as JSON.
    case answer
}

/// Why work was ended before it was done.
enum CancellationReason: String, Sendable {
    case deadline, client
}

/// What a verified call is of, by declared names.
struct ObservedCall: Sendable {
    let component: String
    /// `refresh` for a call without a method.
    let method: String

    /// A page that renders again, because a component of it shows content that the page owns.
    static let page = ObservedCall(component: "page", method: "refresh")
}
