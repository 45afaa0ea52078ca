/// An element with content: what `div(…) { … }` makes.
///
/// The attributes are kept side by side with their types, so that the compiler can make straight code of them.
public struct HTMLElement<Tag: HTMLContentTag, Attributes: HTMLAttributeValue, Content: HTML>: HTML {
    public typealias Body = Never

    @usableFromInline let attributes: Attributes
    @usableFromInline let content: Content

    @inlinable
    init(_ attributes: consuming Attributes, content: consuming Content) {
        self.attributes = attributes
        self.content = content
    }

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        writer.openTag(Tag.start)
        attributes.write(into: &writer)
        attributes.writeClasses(into: &writer)
        attributes.writeStyles(into: &writer)
        attributes.writeDirectives(into: &writer)
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
