/// A property of a component as the page knows it: one that it may set, or one that it only sees.
public protocol ClientProperty<ClientValue>: ClientTerm {
    /// The property's name.
    var clientPropertyName: String { get }
}

extension ClientBinding: ClientProperty {
    /// Only a whole property has a name; what is taken to have a value while a call is under way must be one.
    public var clientPropertyName: String {
        guard let clientName else { preconditionFailure("a part of a property was given where a whole one is needed") }
        return clientName
    }
}

/// A property that the page sees and does not set: `$votes` of a `@Public(.readOnly)` one.
@dynamicMemberLookup
public struct ClientReadOnly<Value: PageReadable>: ClientProperty {
    public typealias ClientValue = Value

    public let clientPropertyName: String

    /// Makes one; the component macro does this for you.
    ///
    /// - Parameter name: the name of the property, which comes from code and never from data.
    public init(_ name: String) { clientPropertyName = name }

    public var clientNode: ClientNode { .get(clientPropertyName) }
}

extension ClientReadOnly: HTML where Value: ClientTextValue {
    public typealias Body = Never

    public func render(into writer: inout HTMLWriter) { writer.expression(clientNode) }

    public var clientText: ClientNode? { clientNode }
}
