/// A value that the page calculates from what it knows, and calculates again when that changes: `!$editing`,
/// `$count > 3`, `$title.trimmed.isEmpty`.
///
/// It is data, not code: the page interprets it without `eval`, and the server evaluates it too, so that the first paint
/// is right.
@dynamicMemberLookup
public struct ClientExpression<Value>: ClientTerm {
    public typealias ClientValue = Value

    public let clientNode: ClientNode

    /// Makes an expression out of a tree; the operators do this for you.
    public init(_ node: ClientNode) { clientNode = node }

    /// Takes a Swift value or another expression.
    public init(_ value: some ClientConvertible<Value>) { clientNode = value.clientNode }

    init(_ operation: ClientOperator, _ operands: any ClientConvertible...) {
        clientNode = .operation(operation, operands.map(\.clientNode))
    }
}

extension ClientExpression where Value == Bool {
    /// Whether any call of the component is on its way: `.show(.isAnyRunning)`; in Swift `client.isRunning`.
    public static var isAnyRunning: ClientExpression { ClientExpression(.running("*")) }

    /// Whether a call of this method is on its way.
    public static func running(_ method: String) -> ClientExpression { ClientExpression(.running(method)) }
}

extension ClientExpression: HTML where Value: ClientTextValue {
    public typealias Body = Never

    public func render(into writer: inout HTMLWriter) { writer.expression(clientNode) }

    public var clientText: ClientNode? { clientNode }
}
