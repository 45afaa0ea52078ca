extension HTMLTags {
    public enum Div: HTMLContentTag {
        public static var start: StaticString { "<div" }
        public static var end: StaticString { "</div>" }
    }
    public enum P: HTMLContentTag {
        public static var start: StaticString { "<p" }
        public static var end: StaticString { "</p>" }
    }
    public enum Pre: HTMLContentTag {
        public static var start: StaticString { "<pre" }
        public static var end: StaticString { "</pre>" }

        public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) {
            writer.keepFirstLineEnd(from: offset)
        }
    }
    public enum Blockquote: HTMLContentTag, AcceptsCite {
        public static var start: StaticString { "<blockquote" }
        public static var end: StaticString { "</blockquote>" }
    }
    public enum Ol: HTMLContentTag {
        public static var start: StaticString { "<ol" }
        public static var end: StaticString { "</ol>" }
    }
    public enum Ul: HTMLContentTag {
        public static var start: StaticString { "<ul" }
        public static var end: StaticString { "</ul>" }
    }
    public enum Menu: HTMLContentTag {
        public static var start: StaticString { "<menu" }
        public static var end: StaticString { "</menu>" }
    }
    public enum Li: HTMLContentTag, AcceptsValue {
        public static var start: StaticString { "<li" }
        public static var end: StaticString { "</li>" }
    }
    public enum Dl: HTMLContentTag {
        public static var start: StaticString { "<dl" }
        public static var end: StaticString { "</dl>" }
    }
    public enum Dt: HTMLContentTag {
        public static var start: StaticString { "<dt" }
        public static var end: StaticString { "</dt>" }
    }
    public enum Dd: HTMLContentTag {
        public static var start: StaticString { "<dd" }
        public static var end: StaticString { "</dd>" }
    }
    public enum Figure: HTMLContentTag {
        public static var start: StaticString { "<figure" }
        public static var end: StaticString { "</figure>" }
    }
    public enum Figcaption: HTMLContentTag {
        public static var start: StaticString { "<figcaption" }
        public static var end: StaticString { "</figcaption>" }
    }
    public enum Hr: HTMLVoidTag {
        public static var start: StaticString { "<hr" }
    }
}

/// A group without a meaning of its own.
@inlinable
public func div<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Div, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Div, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A paragraph.
@inlinable
public func p<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.P, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.P, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text whose white space counts.
@inlinable
public func pre<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Pre, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Pre, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A longer quotation.
@inlinable
public func blockquote<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Blockquote, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Blockquote, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A list whose order counts.
@inlinable
public func ol<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Ol, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ol, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A list.
@inlinable
public func ul<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Ul, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ul, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A list of commands.
@inlinable
public func menu<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Menu, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Menu, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// An item of a list.
@inlinable
public func li<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Li, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Li, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A list of terms and what is said of them.
@inlinable
public func dl<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Dl, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dl, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A term of a `dl`.
@inlinable
public func dt<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Dt, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dt, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What is said of a term.
@inlinable
public func dd<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Dd, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dd, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A picture, table or listing with its caption.
@inlinable
public func figure<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Figure, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Figure, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The caption of a figure.
@inlinable
public func figcaption<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Figcaption, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Figcaption, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A break between two matters.
@inlinable
public func hr<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Hr, each Value>
) -> HTMLVoidElement<HTMLTags.Hr, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}
