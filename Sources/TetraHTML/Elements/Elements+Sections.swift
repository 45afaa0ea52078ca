extension HTMLTags {
    public enum Main: HTMLContentTag {
        public static var start: StaticString { "<main" }
        public static var end: StaticString { "</main>" }
    }
    public enum Header: HTMLContentTag {
        public static var start: StaticString { "<header" }
        public static var end: StaticString { "</header>" }
    }
    public enum Footer: HTMLContentTag {
        public static var start: StaticString { "<footer" }
        public static var end: StaticString { "</footer>" }
    }
    public enum Nav: HTMLContentTag {
        public static var start: StaticString { "<nav" }
        public static var end: StaticString { "</nav>" }
    }
    public enum Section: HTMLContentTag {
        public static var start: StaticString { "<section" }
        public static var end: StaticString { "</section>" }
    }
    public enum Article: HTMLContentTag {
        public static var start: StaticString { "<article" }
        public static var end: StaticString { "</article>" }
    }
    public enum Aside: HTMLContentTag {
        public static var start: StaticString { "<aside" }
        public static var end: StaticString { "</aside>" }
    }
    public enum Search: HTMLContentTag {
        public static var start: StaticString { "<search" }
        public static var end: StaticString { "</search>" }
    }
    public enum H1: HTMLContentTag {
        public static var start: StaticString { "<h1" }
        public static var end: StaticString { "</h1>" }
    }
    public enum H2: HTMLContentTag {
        public static var start: StaticString { "<h2" }
        public static var end: StaticString { "</h2>" }
    }
    public enum H3: HTMLContentTag {
        public static var start: StaticString { "<h3" }
        public static var end: StaticString { "</h3>" }
    }
    public enum H4: HTMLContentTag {
        public static var start: StaticString { "<h4" }
        public static var end: StaticString { "</h4>" }
    }
    public enum H5: HTMLContentTag {
        public static var start: StaticString { "<h5" }
        public static var end: StaticString { "</h5>" }
    }
    public enum H6: HTMLContentTag {
        public static var start: StaticString { "<h6" }
        public static var end: StaticString { "</h6>" }
    }
    public enum Hgroup: HTMLContentTag {
        public static var start: StaticString { "<hgroup" }
        public static var end: StaticString { "</hgroup>" }
    }
    public enum Address: HTMLContentTag {
        public static var start: StaticString { "<address" }
        public static var end: StaticString { "</address>" }
    }
}

/// The part of the page that is particular to it.
@inlinable
public func main<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Main, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Main, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What introduces its section or page.
@inlinable
public func header<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Header, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Header, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What ends its section or page.
@inlinable
public func footer<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Footer, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Footer, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Links for getting around.
@inlinable
public func nav<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Nav, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Nav, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A part of the page with a heading.
@inlinable
public func section<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Section, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Section, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Something complete in itself, such as a comment.
@inlinable
public func article<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Article, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Article, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Something beside the matter.
@inlinable
public func aside<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Aside, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Aside, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Controls for searching or filtering.
@inlinable
public func search<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Search, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Search, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The heading of the page.
@inlinable
public func h1<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.H1, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H1, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A heading of the second level.
@inlinable
public func h2<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.H2, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H2, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A heading of the third level.
@inlinable
public func h3<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.H3, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H3, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A heading of the fourth level.
@inlinable
public func h4<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.H4, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H4, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A heading of the fifth level.
@inlinable
public func h5<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.H5, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H5, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A heading of the sixth level.
@inlinable
public func h6<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.H6, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H6, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A heading with its subtitle.
@inlinable
public func hgroup<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Hgroup, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Hgroup, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// How to reach whom the section is about.
@inlinable
public func address<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Address, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Address, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
