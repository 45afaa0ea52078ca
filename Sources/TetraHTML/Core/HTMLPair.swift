/// Two pieces of HTML in sequence; what the builder makes of several statements.
public struct HTMLPair<First: HTML, Second: HTML>: HTML {
    public typealias Body = Never

    @usableFromInline let first: First
    @usableFromInline let second: Second

    @inlinable
    init(_ first: consuming First, _ second: consuming Second) {
        self.first = first
        self.second = second
    }

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        let path = writer.path
        writer.path = path.first
        first.render(into: &writer)
        writer.path = path.second
        second.render(into: &writer)
        writer.path = path
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        First.visitTypes(&visitor)
        Second.visitTypes(&visitor)
    }
}

extension HTMLPair: Sendable where First: Sendable, Second: Sendable {}
