/// A whole page: doctype, `<html>`, `<head>` with character set, viewport and title, and `<body>`.
///
/// ```swift
/// Document(title: "To-dos", lang: "en", head: { link(.rel(.stylesheet), .href("/app.css")) }) {
///     main { h1 { "To-dos" } }
/// }
/// ```
///
/// It marks anchors, where the runtime puts its script (before any of the page's own, so that it sees the page as the
/// server sent it) and its data.
public struct Document<Head: HTML, Content: HTML>: HTML {
    public typealias Body = Never

    let title: String
    let lang: String
    let head: Head
    let content: Content

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - title: the page's name in tabs, history and to screen readers.
    ///   - lang: the language of the content, as a BCP 47 tag.
    ///   - head: further content of `<head>`, such as `link` and `meta`.
    public init(
        title: String, lang: String = "en", @HTMLBuilder head: () -> Head = { EmptyHTML() },
        @HTMLBuilder content: () -> Content
    ) {
        self.title = title
        self.lang = lang
        self.head = head()
        self.content = content()
    }

    public func render(into writer: inout HTMLWriter) {
        writer.doctype()
        writer.openTag("<html")
        writer.attribute(" lang=\"", lang)
        writer.closeStartTag()
        renderHead(into: &writer)
        renderBody(into: &writer)
        writer.closeTag("</html>")
    }

    private func renderHead(into writer: inout HTMLWriter) {
        let path = writer.path
        writer.path = path.first
        writer.markup("<head><meta charset=\"utf-8\">")
        writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        writer.anchor(.titleStart)
        writer.text(title)
        writer.anchor(.titleEnd)
        writer.markup("</title>")
        writer.anchor(.headStart)
        head.render(into: &writer)
        writer.markup("</head>")
        writer.path = path
    }

    private func renderBody(into writer: inout HTMLWriter) {
        let path = writer.path
        writer.path = path.second
        writer.markup("<body>")
        content.render(into: &writer)
        writer.anchor(.bodyEnd)
        writer.markup("</body>")
        writer.path = path
    }

    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) {
        Head.visitTypes(&visitor)
        Content.visitTypes(&visitor)
    }
}
