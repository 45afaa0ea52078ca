/// An element whose name the program gives as text: a custom element, or one of SVG and MathML.
///
/// ```swift
/// svg(.attribute("viewBox", "0 0 10 10")) { element("circle", .attribute("r", 4)) }
/// ```
public struct CustomElement<Attributes: HTMLAttributeValue, Content: HTML>: HTML {
    public typealias Body = Never

    let name: StaticString
    let attributes: Attributes
    let content: Content

    public func render(into writer: inout HTMLWriter) {
        writer.openCustomTag(name)
        attributes.write(into: &writer)
        attributes.writeClasses(into: &writer)
        attributes.writeStyles(into: &writer)
        attributes.writeDirectives(into: &writer)
        if let text = content.clientText { writer.follow(text) }
        writer.completeStartTag()
        if writer.replacement != nil { writer.writeReplacement() } else { content.render(into: &writer) }
        writer.closeCustomTag(name)
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Content.visitTypes(&visitor) }
}

extension HTMLTags {
    /// An element that HTML does not define.
    public enum Custom: AcceptsName, AcceptsValue, AcceptsDisabled, AcceptsSize {
        public static var start: StaticString { "<" }
    }
}

/// An element whose name the program gives as text: a custom element, or one of SVG and MathML.
///
/// Elements whose content is not ordinary HTML, such as `script` and `style`, can't be made this way: text in them is
/// read by other rules than those by which it is escaped.
///
/// - Parameter name: the name, which stands in code and never in data.
public func element<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue,
    E: HTMLAttributeValue, F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ name: StaticString,
    _ a: HTMLAttribute<HTMLTags.Custom, A> = .none,
    _ b: HTMLAttribute<HTMLTags.Custom, B> = .none,
    _ c: HTMLAttribute<HTMLTags.Custom, C> = .none,
    _ d: HTMLAttribute<HTMLTags.Custom, D> = .none,
    _ e: HTMLAttribute<HTMLTags.Custom, E> = .none,
    _ f: HTMLAttribute<HTMLTags.Custom, F> = .none,
    _ g: HTMLAttribute<HTMLTags.Custom, G> = .none,
    _ h: HTMLAttribute<HTMLTags.Custom, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> CustomElement<HTMLAttributes<HTMLTags.Custom, A, B, C, D, E, F, G, H>, Content> {
    precondition(ElementName.isSafe(name), "'\(name)' is not a name for an element of your own.")
    return CustomElement(name: name, attributes: HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
