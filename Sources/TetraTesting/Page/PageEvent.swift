import Tetra

/// An event that the server, an action or the page's runtime dispatched; what a person does is not among them.
public struct PageEvent: Sendable, Equatable {
    /// The event's name in the DOM, such as `todo-changed` or `tetra:component-stale`.
    public let name: String
    /// What came with it. Where the page's runtime would give an element, this holds the component's `id` alone.
    public let detail: JSONValue
    /// The component at whose root it was dispatched; `nil` for the document.
    public let component: String?
}
