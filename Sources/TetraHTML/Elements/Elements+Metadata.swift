extension HTMLTags {
    public enum Link: HTMLVoidTag, AcceptsDisabled, AcceptsHref, AcceptsRel, AcceptsFetching, AcceptsMIMEType,
        AcceptsReferrerPolicy, AcceptsCrossOrigin, AcceptsMediaQuery, AcceptsIntegrity
    {
        public static var start: StaticString { "<link" }
    }
    public enum Meta: HTMLVoidTag, AcceptsName, AcceptsMediaQuery {
        public static var start: StaticString { "<meta" }
    }
    public enum Base: HTMLVoidTag, AcceptsHref, AcceptsLinkTarget {
        public static var start: StaticString { "<base" }
    }
    public enum Script: HTMLContentTag, AcceptsResource, AcceptsFetching, AcceptsMIMEType, AcceptsReferrerPolicy,
        AcceptsCrossOrigin, AcceptsIntegrity
    {
        public static var start: StaticString { "<script" }
        public static var end: StaticString { "</script>" }
    }
    public enum Noscript: HTMLContentTag {
        public static var start: StaticString { "<noscript" }
        public static var end: StaticString { "</noscript>" }
    }
    public enum Template: HTMLContentTag {
        public static var start: StaticString { "<template" }
        public static var end: StaticString { "</template>" }
    }
    public enum Slot: HTMLContentTag, AcceptsName {
        public static var start: StaticString { "<slot" }
        public static var end: StaticString { "</slot>" }
    }
}

/// Something that belongs to the page, such as a style sheet.
@inlinable
public func link<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Link, each Value>
) -> HTMLVoidElement<HTMLTags.Link, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// Something about the page.
@inlinable
public func meta<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Meta, each Value>
) -> HTMLVoidElement<HTMLTags.Meta, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// What relative URLs are relative to.
@inlinable
public func base<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Base, each Value>
) -> HTMLVoidElement<HTMLTags.Base, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// A script file. There is no inline script: the policy forbids it.
@inlinable
public func script<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Script, each Value>
) -> HTMLElement<HTMLTags.Script, EmptyHTML, repeat each Value> {
    HTMLElement(repeat each attributes, content: EmptyHTML())
}

/// What is shown without JavaScript.
@inlinable
public func noscript<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Noscript, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Noscript, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Markup that a script copies.
@inlinable
public func template<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Template, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Template, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A place in a shadow tree.
@inlinable
public func slot<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Slot, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Slot, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
