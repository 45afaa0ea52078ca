/// What the page does with an element on its own: follow an expression, answer an event, keep a property and an input
/// in step.
indirect enum ClientDirective: Sendable, Equatable {
    case on(DOMEvent, ClientAction)
    case bind(String)
    case show(ClientNode)
    case `class`(String, ClientNode)
    case attribute(String, ClientNode)
    case text(ClientNode)
    case focus(ClientNode)
}
