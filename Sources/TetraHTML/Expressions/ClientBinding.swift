/// A property as the page knows it: `$title` of a component. It can be read in expressions, bound to an input, and set.
@dynamicMemberLookup
public struct ClientBinding<Value: PageValue>: ClientTerm {
    public typealias ClientValue = Value

    public let clientNode: ClientNode

    /// Makes a binding; the component macro does this for you.
    ///
    /// - Parameter name: the name of the property, which comes from code and never from data.
    public init(_ name: String) { clientNode = .get(name) }

    /// A part of a property, or what stands for a row.
    init(at place: ClientNode) { clientNode = place }

    /// The property's name; nil for a part of one. It has a name of its own here because members of the value come first.
    public var clientName: String? {
        if case .get(let name) = clientNode { name } else { nil }
    }

    /// Sets the property in the page, with no call of the server.
    public func set(_ value: Value) -> ClientAction { ClientAction(.set(clientNode, value.clientNode)) }

    /// Sets the property in the page to what an expression says at that moment.
    public func set(_ value: some ClientTerm<Value>) -> ClientAction {
        ClientAction(.set(clientNode, value.clientNode))
    }
}

extension ClientBinding where Value == Bool {
    /// Turns true to false and false to true.
    public func toggle() -> ClientAction { ClientAction(.toggle(clientNode)) }
}

extension ClientBinding where Value: ClientNumericValue {
    /// Adds to the number.
    public func increment(by step: Value) -> ClientAction {
        ClientAction(.set(clientNode, .operation(.add, [clientNode, step.clientNode])))
    }

    /// Subtracts from the number.
    public func decrement(by step: Value) -> ClientAction {
        ClientAction(.set(clientNode, .operation(.subtract, [clientNode, step.clientNode])))
    }
}

extension ClientBinding where Value: ClientNumericValue & ExpressibleByIntegerLiteral {
    /// Adds one.
    public func increment() -> ClientAction { increment(by: 1) }

    /// Subtracts one.
    public func decrement() -> ClientAction { decrement(by: 1) }
}

extension ClientBinding: HTML where Value: ClientTextValue {
    public typealias Body = Never

    public func render(into writer: inout HTMLWriter) { writer.expression(clientNode) }

    public var clientText: ClientNode? { clientNode }
}
