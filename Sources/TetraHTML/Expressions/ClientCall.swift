/// A call of a method by the page, `$price(of: id)`, and what the page does around it.
///
/// ```swift
/// .on(.click, $price(of: id).then { price in $shown.set(price) }.failed { error in $problem.set(error.message) })
/// ```
///
/// It stands wherever an action is taken.
public struct ClientCall<Value>: ClientActionConvertible, Equatable {
    let node: ClientAction.Node

    init(_ node: ClientAction.Node) { self.node = node }

    /// Makes a call; the component macro does this for you.
    ///
    /// - Parameters:
    ///   - method: the method's name, which comes from code and never from data.
    ///   - asksFirst: whether the method says by `.confirm("…")` that the person is to be asked.
    public init(_ method: String, _ arguments: [ClientNode], asksFirst: Bool = false) {
        let call = ClientAction.Node.call(method, arguments)
        node = asksFirst ? .confirm(nil, call) : call
    }

    public var clientAction: ClientAction { ClientAction(node) }

    /// Asks the person first: `$delete().confirm("Delete \(title)?")`. Unless the answer is yes, nothing happens.
    public func confirm(_ question: some ClientConvertible<String>) -> ClientCall {
        ClientCall(.confirm(question.clientNode, inner))
    }

    /// Shows a value at once and lets the answer correct it: `$toggle().assuming($done, !$done)`.
    ///
    /// The value counts as neither changed nor typed, and is never sent. If the call fails, the page shows again what it
    /// showed before, and `tetra:rolled-back` is dispatched from the component. What a person types meanwhile wins.
    public func assuming<Property: ClientProperty>(
        _ property: Property, _ value: some ClientConvertible<Property.ClientValue>
    ) -> ClientCall {
        let assumption = ClientAction.Assumption(property: property.clientPropertyName, value: value.clientNode)
        return replacingInner { inner in
            if case .assume(let assumptions, let call) = inner { return .assume(assumptions + [assumption], call) }
            return .assume([assumption], inner)
        }
    }

    /// What is left when the question before it is taken off.
    private var inner: ClientAction.Node {
        if case .confirm(_, let inner) = node { inner } else { node }
    }

    /// The question stays outermost: nothing is shown before the answer to it.
    func replacingInner(_ change: (ClientAction.Node) -> ClientAction.Node) -> ClientCall {
        if case .confirm(let question, let inner) = node { return ClientCall(.confirm(question, change(inner))) }
        return ClientCall(change(node))
    }
}

extension ClientAction {
    /// Asks the person first. Unless the answer is yes, nothing happens.
    public func confirm(_ question: some ClientConvertible<String>) -> ClientAction {
        ClientAction(.confirm(question.clientNode, node))
    }
}
