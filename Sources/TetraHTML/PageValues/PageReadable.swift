/// A value that the page may see: it has a form in JSON.
///
/// Read-only properties and what methods return need no more. What the page may also send is a ``PageValue``.
public protocol PageReadable: Sendable, ClientConvertible where ClientValue == Self {
    /// The value for the page.
    var pageValue: JSONValue { get }
}

extension PageReadable {
    /// A Swift value in an expression of the page is a literal.
    public var clientNode: ClientNode { .literal(pageValue) }
}
