/// Several pieces of HTML as one value, with no element around them.
///
/// Splitting a long body into groups or functions keeps the compiler fast: checking a body takes more than twice as long
/// when it is twice as long.
public struct Group<Content: HTML>: HTML {
    public typealias Body = Never

    @usableFromInline let content: Content

    @inlinable
    public init(@HTMLBuilder content: () -> Content) { self.content = content() }

    @inlinable
    public func render(into writer: inout HTMLWriter) { content.render(into: &writer) }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Content.visitTypes(&visitor) }

    @inlinable
    public var clientText: ClientNode? { content.clientText }
}

extension Group: Sendable where Content: Sendable {}
