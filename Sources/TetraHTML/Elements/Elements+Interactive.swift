extension HTMLTags {
    public enum Details: HTMLContentTag, AcceptsName, AcceptsOpen {
        public static var start: StaticString { "<details" }
        public static var end: StaticString { "</details>" }
    }
    public enum Summary: HTMLContentTag {
        public static var start: StaticString { "<summary" }
        public static var end: StaticString { "</summary>" }
    }
    public enum Dialog: HTMLContentTag, AcceptsOpen {
        public static var start: StaticString { "<dialog" }
        public static var end: StaticString { "</dialog>" }
    }
}

/// Something that can be opened.
@inlinable
public func details<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Details, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Details, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What is shown of closed `details`.
@inlinable
public func summary<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Summary, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Summary, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A window within the page.
@inlinable
public func dialog<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Dialog, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dialog, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
