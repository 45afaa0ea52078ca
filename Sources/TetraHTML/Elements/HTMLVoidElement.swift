/// An element without content: what `input(…)` makes.
public struct HTMLVoidElement<Tag: HTMLVoidTag, each Value: HTMLAttributeValue>: HTML {
    public typealias Body = Never

    @usableFromInline let attributes: (repeat HTMLAttribute<Tag, each Value>)

    @inlinable
    init(_ attributes: repeat HTMLAttribute<Tag, each Value>) {
        self.attributes = (repeat each attributes)
    }

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        writer.openTag(Tag.start)
        repeat (each attributes).write(into: &writer)
        repeat (each attributes).writeClasses(into: &writer)
        repeat (each attributes).writeStyles(into: &writer)
        repeat (each attributes).writeDirectives(into: &writer)
        writer.completeStartTag()
        writer.depth &-= 1
    }
}
