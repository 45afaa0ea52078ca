extension Optional: HTML where Wrapped: HTML {
    public typealias Body = Never

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        guard let content = self else { return }
        let path = writer.path
        writer.path = path.firstBranch
        content.render(into: &writer)
        writer.path = path
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Wrapped.visitTypes(&visitor) }
}

/// The rows of a `for` loop, told apart by their position. ``ForEach`` tells them apart by their identity.
extension Array: HTML where Element: HTML {
    public typealias Body = Never

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        let path = writer.path
        for (index, element) in enumerated() {
            writer.path = path.element(at: index)
            element.render(into: &writer)
        }
        writer.path = path
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Element.visitTypes(&visitor) }
}
