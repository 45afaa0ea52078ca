/// What an element can be made to do. Elements are named by their `id` attribute; one that is not there is passed over.
///
/// ```swift
/// button(.on(.click, .showModal("help"))) { "Help" }
/// dialog(.id("help")) { p { "…" }; button(.on(.click, .close)) { "Close" } }
/// ```
extension ClientActionConvertible where Self == ClientAction {
    private static func element(_ verb: String, _ id: ClientNode? = nil) -> ClientAction {
        ClientAction(.element(verb, id))
    }

    /// Moves the focus to an element.
    public static func focus(_ id: some ClientConvertible<String>) -> ClientAction { element("focus", id.clientNode) }

    /// Scrolls an element into view, smoothly unless the person asked for less motion.
    public static func scrollIntoView(_ id: some ClientConvertible<String>) -> ClientAction {
        element("scroll", id.clientNode)
    }

    /// Opens a `dialog` above everything else; the rest of the page is out of reach until it closes.
    public static func showModal(_ id: some ClientConvertible<String>) -> ClientAction {
        element("modal", id.clientNode)
    }

    /// Closes a `dialog`.
    public static func close(_ id: some ClientConvertible<String>) -> ClientAction { element("close", id.clientNode) }

    /// Closes the `dialog` around the element that the event came to.
    public static var close: ClientAction { element("close") }

    /// Submits a form, as its button would: what is invalid is shown, and `.on(.submit, …)` is performed.
    public static func submit(_ id: some ClientConvertible<String>) -> ClientAction { element("submit", id.clientNode) }

    /// Submits the form around the element that the event came to.
    public static var submit: ClientAction { element("submit") }

    /// Puts the fields of a form back to what the server wrote into them, and what is bound to them.
    public static func reset(_ id: some ClientConvertible<String>) -> ClientAction { element("reset", id.clientNode) }

    /// Resets the form around the element that the event came to.
    public static var reset: ClientAction { element("reset") }

    /// Puts a text on the clipboard.
    public static func copy(_ text: some ClientConvertible<String>) -> ClientAction {
        ClientAction(.copy(text.clientNode))
    }
}
