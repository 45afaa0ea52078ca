/// An element without content: what `input(…)` makes.
public struct HTMLVoidElement<Tag: HTMLVoidTag, Attributes: HTMLAttributeValue>: HTML {
    public typealias Body = Never

    @usableFromInline let attributes: Attributes

    @inlinable
    init(_ attributes: consuming Attributes) {
        self.attributes = attributes
    }

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        writer.openTag(Tag.start)
        attributes.write(into: &writer)
        attributes.writeClasses(into: &writer)
        attributes.writeStyles(into: &writer)
        attributes.writeDirectives(into: &writer)
        writer.completeStartTag()
        writer.depth &-= 1
    }
}
