/// An element with content: what `div(…) { … }` makes.
///
/// The attributes are kept side by side with their types, not in an array, so that the compiler can make straight code
/// of them.
public struct HTMLElement<Tag: HTMLContentTag, Content: HTML, each Value: HTMLAttributeValue>: HTML {
    public typealias Body = Never

    @usableFromInline let attributes: (repeat HTMLAttribute<Tag, each Value>)
    @usableFromInline let content: Content

    @inlinable
    init(_ attributes: repeat HTMLAttribute<Tag, each Value>, content: Content) {
        self.attributes = (repeat each attributes)
        self.content = content
    }

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        writer.openTag(Tag.start)
        repeat (each attributes).write(into: &writer)
        repeat (each attributes).writeClasses(into: &writer)
        repeat (each attributes).writeStyles(into: &writer)
        repeat (each attributes).writeDirectives(into: &writer)
        if let text = content.clientText { writer.follow(text) }
        Tag.completeStartTag(&writer)
        writer.completeStartTag()
        renderContent(into: &writer)
        writer.closeTag(Tag.end)
    }

    @inlinable
    func renderContent(into writer: inout HTMLWriter) {
        let start = writer.buffer.count
        if writer.replacement != nil {
            writer.writeReplacement()
        } else if Tag.holdsTextOnly {
            let outer = writer.holdsTextOnly
            writer.holdsTextOnly = true
            content.render(into: &writer)
            writer.holdsTextOnly = outer
        } else {
            content.render(into: &writer)
        }
        Tag.completeContent(&writer, from: start)
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Content.visitTypes(&visitor) }
}
