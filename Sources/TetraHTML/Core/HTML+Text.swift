extension String: HTML {
    public typealias Body = Never

    @inlinable
    public func render(into writer: inout HTMLWriter) { writer.text(self) }
}

extension Substring: HTML {
    public typealias Body = Never

    @inlinable
    public func render(into writer: inout HTMLWriter) { writer.text(self) }
}

extension Character: HTML {
    public typealias Body = Never

    @inlinable
    public func render(into writer: inout HTMLWriter) { writer.text(String(self)) }
}
