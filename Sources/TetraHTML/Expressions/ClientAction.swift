/// Something that the page does in answer to an event: set a value, call a method, send an event.
///
/// ```swift
/// button(.on(.click, $open.toggle())) { "Details" }
/// input(.on(.keydown(.enter), $rename(), $editing.set(false)))
/// ```
public struct ClientAction: Sendable, Equatable {
    indirect enum Node: Sendable, Equatable {
        case set(ClientNode, ClientNode)
        case toggle(ClientNode)
        case call(String?, [ClientNode])
        case sequence([Node])
        case conditional(ClientNode, Node, Node?)
        case dispatch(String, ClientNode?)
        case invoke(String, [ClientNode])
        case element(String, ClientNode?)
        case copy(ClientNode)
        /// A call, and what to do with what came of it. The number tells nested ones apart.
        case then(Int, Node, Node?, Node?)
        /// Asks first; without a question the method's own.
        case confirm(ClientNode?, Node)
        /// Shows values while a call is under way.
        case assume([Assumption], Node)
        /// Does something as the nearest enclosing component of a type.
        case parent(String?, Node, HandedOn?)
    }

    /// A value that a property is taken to have.
    struct Assumption: Sendable, Equatable {
        let property: String
        let value: ClientNode
    }

    /// What one component hands on to the action of another.
    struct HandedOn: Sendable, Equatable {
        let depth: Int
        let value: ClientNode
    }

    let node: Node

    init(_ node: Node) { self.node = node }
}

/// What may stand where the page is told to do something: an action or a call.
public protocol ClientActionConvertible: Sendable {
    /// The action.
    var clientAction: ClientAction { get }
}

extension ClientAction: ClientActionConvertible {
    public var clientAction: ClientAction { self }
}

// Here and not on `ClientAction` itself, so that `.refresh` can stand wherever an action or a call is taken.
extension ClientActionConvertible where Self == ClientAction {
    /// Asks the server to render the component again.
    public static var refresh: ClientAction { ClientAction(.call(nil, [])) }

    /// Calls a method of the component; what `$rename()` stands for.
    ///
    /// - Parameter method: the method's name, which comes from code and never from data.
    public static func call(_ method: String, _ arguments: [ClientNode]) -> ClientAction {
        ClientAction(.call(method, arguments))
    }

    /// Does several things, one after the other.
    public static func sequence(_ actions: [any ClientActionConvertible]) -> ClientAction {
        actions.count == 1 ? actions[0].clientAction : ClientAction(.sequence(actions.map(\.clientAction.node)))
    }

    /// Does one thing where a condition holds, and perhaps another where it does not.
    public static func `if`(
        _ condition: some ClientConvertible<Bool>, then action: any ClientActionConvertible,
        else other: (any ClientActionConvertible)? = nil
    ) -> ClientAction {
        ClientAction(.conditional(condition.clientNode, action.clientAction.node, other?.clientAction.node))
    }

    /// Calls a function of the component's script, or one that a script of the app registered in the page; `this` is the
    /// component's root element.
    public static func invoke(_ function: StaticString, _ arguments: any ClientConvertible...) -> ClientAction {
        ClientAction(.invoke(function.description, arguments.map(\.clientNode)))
    }

    /// Sends an event from the component's root element; it bubbles.
    public static func dispatch(_ event: DOMEvent) -> ClientAction { ClientAction(.dispatch(event.name, nil)) }

    /// Sends an event with a value as its `detail`.
    public static func dispatch(_ event: DOMEvent, _ detail: some ClientConvertible) -> ClientAction {
        ClientAction(.dispatch(event.name, detail.clientNode))
    }
}
