/// What the page does with an element on its own: follow an expression, answer an event, keep a property and an input
/// in step.
indirect enum ClientDirective: Sendable, Equatable {
    case on(DOMEvent, ClientAction)
    case bind(Binding, ClientNode, ClientField)
    case show(ClientNode)
    case `class`(String, ClientNode)
    case attribute(String, ClientNode)
    case style(String, ClientNode)
    case text(ClientNode)
    case focus(ClientNode)
    case each(ClientNode, id: String?)

    /// How an element and a value are kept in step; the raw value is the directive's name.
    enum Binding: String, Sendable {
        /// One value in one control, or in a group of radio buttons.
        case field = "bind"
        /// A list in a group of checkboxes or in a `select` of several.
        case choices
        /// The text of an element that can be edited.
        case editable
    }
}
