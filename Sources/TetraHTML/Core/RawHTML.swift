/// HTML that is already markup and is written as it is.
///
/// This is the only door for unescaped text, which is why it says so: whoever can influence the string runs scripts in
/// your page. Give it markup that your own code or a sanitiser has made, never what a person typed.
public struct RawHTML: HTML, Sendable, Equatable {
    public typealias Body = Never

    /// The markup.
    public let markup: String

    public init(unsafe markup: String) { self.markup = markup }

    public func render(into writer: inout HTMLWriter) { writer.raw(markup) }

    /// Compared as bytes; `==` of strings would hold different bytes for equal.
    public static func == (left: RawHTML, right: RawHTML) -> Bool {
        left.markup.utf8.elementsEqual(right.markup.utf8)
    }
}
