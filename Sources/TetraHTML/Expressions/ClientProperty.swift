/// A property of a component as the page knows it: one that it may set, or one that it only sees.
public protocol ClientProperty<ClientValue>: ClientTerm {
    /// The property's name.
    var clientPropertyName: String { get }
}

extension ClientBinding: ClientProperty {
    public var clientPropertyName: String { name }
}

/// A property that the page sees and does not set: `$votes` of a `@Public(.readOnly)` one.
@dynamicMemberLookup
public struct ClientReadOnly<Value: PageValue>: ClientProperty {
    public typealias ClientValue = Value

    public let clientPropertyName: String

    /// Makes one; the component macro does this for you.
    ///
    /// - Parameter name: the name of the property, which comes from code and never from data.
    public init(_ name: String) { clientPropertyName = name }

    public var clientNode: ClientNode { .get(clientPropertyName) }

    /// What the expression of its value has.
    public subscript<Member>(dynamicMember path: KeyPath<ClientExpression<Value>, Member>) -> Member {
        ClientExpression<Value>(clientNode)[keyPath: path]
    }
}

extension ClientReadOnly: HTML where Value: ClientTextValue {
    public typealias Body = Never

    public func render(into writer: inout HTMLWriter) { writer.expression(clientNode) }

    public var clientText: ClientNode? { clientNode }
}
