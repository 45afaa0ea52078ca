import Tetra

extension DOMEvent {
    /// A to-do was ticked or deleted: the list around it counts anew.
    static let todoChanged = DOMEvent("todo-changed")

    /// A component's record is gone: its to-do was deleted elsewhere.
    static let todoVanished = DOMEvent("tetra:component-stale").document

    /// A call failed.
    static let callFailed = DOMEvent("tetra:method-error").document
}
