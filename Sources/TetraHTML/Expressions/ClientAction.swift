/// Something that the page does in answer to an event: set a value, call a method, send an event.
///
/// ```swift
/// button(.on(.click, $open.toggle())) { "Details" }
/// input(.on(.keydown(.enter), $rename(), $editing.set(false)))
/// ```
public struct ClientAction: Sendable, Equatable {
    indirect enum Node: Sendable, Equatable {
        case set(String, ClientNode)
        case toggle(String)
        case call(String?, [ClientNode])
        case sequence([Node])
        case conditional(ClientNode, Node, Node?)
        case dispatch(String, ClientNode?)
    }

    let node: Node

    init(_ node: Node) { self.node = node }

    /// Asks the server to render the component again.
    public static let refresh = ClientAction(.call(nil, []))

    /// Calls a method of the component; what the component macro makes of `$rename()`.
    ///
    /// - Parameter method: the method's name, which comes from code and never from data.
    public static func call(_ method: String, _ arguments: [ClientNode]) -> ClientAction {
        ClientAction(.call(method, arguments))
    }

    /// Does several things, one after the other.
    public static func sequence(_ actions: [ClientAction]) -> ClientAction {
        actions.count == 1 ? actions[0] : ClientAction(.sequence(actions.map(\.node)))
    }

    /// Does one thing where a condition holds, and perhaps another where it does not.
    public static func `if`(
        _ condition: some ClientConvertible<Bool>, then action: ClientAction, else other: ClientAction? = nil
    ) -> ClientAction {
        ClientAction(.conditional(condition.clientNode, action.node, other?.node))
    }

    /// Sends an event from the component's root element; it bubbles.
    public static func dispatch(_ event: DOMEvent) -> ClientAction { ClientAction(.dispatch(event.name, nil)) }

    /// Sends an event with a value as its `detail`.
    public static func dispatch(_ event: DOMEvent, _ detail: some ClientConvertible) -> ClientAction {
        ClientAction(.dispatch(event.name, detail.clientNode))
    }
}
