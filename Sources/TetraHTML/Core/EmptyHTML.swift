/// HTML that writes nothing.
public struct EmptyHTML: HTML, Sendable {
    public typealias Body = Never

    @inlinable
    public init() {}

    @inlinable
    public func render(into writer: inout HTMLWriter) {}
}
