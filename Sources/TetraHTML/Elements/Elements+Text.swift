extension HTMLTags {
    public enum A: HTMLContentTag, AcceptsHref, AcceptsLinkTarget, AcceptsRel, AcceptsPing, AcceptsMIMEType,
        AcceptsReferrerPolicy
    {
        public static var start: StaticString { "<a" }
        public static var end: StaticString { "</a>" }
    }
    public enum Em: HTMLContentTag {
        public static var start: StaticString { "<em" }
        public static var end: StaticString { "</em>" }
    }
    public enum Strong: HTMLContentTag {
        public static var start: StaticString { "<strong" }
        public static var end: StaticString { "</strong>" }
    }
    public enum Small: HTMLContentTag {
        public static var start: StaticString { "<small" }
        public static var end: StaticString { "</small>" }
    }
    public enum S: HTMLContentTag {
        public static var start: StaticString { "<s" }
        public static var end: StaticString { "</s>" }
    }
    public enum Cite: HTMLContentTag {
        public static var start: StaticString { "<cite" }
        public static var end: StaticString { "</cite>" }
    }
    public enum Q: HTMLContentTag, AcceptsCite {
        public static var start: StaticString { "<q" }
        public static var end: StaticString { "</q>" }
    }
    public enum Dfn: HTMLContentTag {
        public static var start: StaticString { "<dfn" }
        public static var end: StaticString { "</dfn>" }
    }
    public enum Abbr: HTMLContentTag {
        public static var start: StaticString { "<abbr" }
        public static var end: StaticString { "</abbr>" }
    }
    public enum Ruby: HTMLContentTag {
        public static var start: StaticString { "<ruby" }
        public static var end: StaticString { "</ruby>" }
    }
    public enum Rt: HTMLContentTag {
        public static var start: StaticString { "<rt" }
        public static var end: StaticString { "</rt>" }
    }
    public enum Rp: HTMLContentTag {
        public static var start: StaticString { "<rp" }
        public static var end: StaticString { "</rp>" }
    }
    public enum Data: HTMLContentTag, AcceptsValue {
        public static var start: StaticString { "<data" }
        public static var end: StaticString { "</data>" }
    }
    public enum Time: HTMLContentTag, AcceptsDateTime {
        public static var start: StaticString { "<time" }
        public static var end: StaticString { "</time>" }
    }
    public enum Code: HTMLContentTag {
        public static var start: StaticString { "<code" }
        public static var end: StaticString { "</code>" }
    }
    public enum Var: HTMLContentTag {
        public static var start: StaticString { "<var" }
        public static var end: StaticString { "</var>" }
    }
    public enum Samp: HTMLContentTag {
        public static var start: StaticString { "<samp" }
        public static var end: StaticString { "</samp>" }
    }
    public enum Kbd: HTMLContentTag {
        public static var start: StaticString { "<kbd" }
        public static var end: StaticString { "</kbd>" }
    }
    public enum Sub: HTMLContentTag {
        public static var start: StaticString { "<sub" }
        public static var end: StaticString { "</sub>" }
    }
    public enum Sup: HTMLContentTag {
        public static var start: StaticString { "<sup" }
        public static var end: StaticString { "</sup>" }
    }
    public enum I: HTMLContentTag {
        public static var start: StaticString { "<i" }
        public static var end: StaticString { "</i>" }
    }
    public enum B: HTMLContentTag {
        public static var start: StaticString { "<b" }
        public static var end: StaticString { "</b>" }
    }
    public enum U: HTMLContentTag {
        public static var start: StaticString { "<u" }
        public static var end: StaticString { "</u>" }
    }
    public enum Mark: HTMLContentTag {
        public static var start: StaticString { "<mark" }
        public static var end: StaticString { "</mark>" }
    }
    public enum Bdi: HTMLContentTag {
        public static var start: StaticString { "<bdi" }
        public static var end: StaticString { "</bdi>" }
    }
    public enum Bdo: HTMLContentTag {
        public static var start: StaticString { "<bdo" }
        public static var end: StaticString { "</bdo>" }
    }
    public enum Span: HTMLContentTag {
        public static var start: StaticString { "<span" }
        public static var end: StaticString { "</span>" }
    }
    public enum Br: HTMLVoidTag {
        public static var start: StaticString { "<br" }
    }
    public enum Wbr: HTMLVoidTag {
        public static var start: StaticString { "<wbr" }
    }
    public enum Ins: HTMLContentTag, AcceptsCite, AcceptsDateTime {
        public static var start: StaticString { "<ins" }
        public static var end: StaticString { "</ins>" }
    }
    public enum Del: HTMLContentTag, AcceptsCite, AcceptsDateTime {
        public static var start: StaticString { "<del" }
        public static var end: StaticString { "</del>" }
    }
}

/// A link.
@inlinable
public func a<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.A, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.A, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Stress.
@inlinable
public func em<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Em, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Em, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Importance.
@inlinable
public func strong<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Strong, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Strong, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Small print.
@inlinable
public func small<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Small, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Small, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What no longer holds.
@inlinable
public func s<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.S, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.S, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The title of a work.
@inlinable
public func cite<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Cite, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Cite, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A quotation within a sentence.
@inlinable
public func q<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Q, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Q, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A term where it is defined.
@inlinable
public func dfn<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Dfn, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dfn, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// An abbreviation.
@inlinable
public func abbr<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Abbr, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Abbr, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text with its pronunciation.
@inlinable
public func ruby<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Ruby, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ruby, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The pronunciation within a `ruby`.
@inlinable
public func rt<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Rt, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Rt, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Parentheses for browsers without ruby.
@inlinable
public func rp<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Rp, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Rp, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text with a value for machines.
@inlinable
public func data<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Data, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Data, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A date, time or duration.
@inlinable
public func time<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Time, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Time, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Code.
@inlinable
public func code<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Code, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Code, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A variable.
@inlinable
public func `var`<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Var, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Var, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Output of a program.
@inlinable
public func samp<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Samp, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Samp, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What is typed.
@inlinable
public func kbd<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Kbd, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Kbd, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Subscript.
@inlinable
public func sub<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Sub, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Sub, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Superscript.
@inlinable
public func sup<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Sup, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Sup, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text in another voice.
@inlinable
public func i<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.I, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.I, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text to notice.
@inlinable
public func b<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.B, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.B, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text with a mark under it.
@inlinable
public func u<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.U, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.U, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text highlighted for reference.
@inlinable
public func mark<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Mark, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Mark, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text whose direction is kept apart.
@inlinable
public func bdi<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Bdi, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Bdi, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text whose direction is given.
@inlinable
public func bdo<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Bdo, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Bdo, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Text without a meaning of its own.
@inlinable
public func span<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Span, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Span, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A line break.
@inlinable
public func br<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Br, each Value>
) -> HTMLVoidElement<HTMLTags.Br, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// A place where a line may break.
@inlinable
public func wbr<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Wbr, each Value>
) -> HTMLVoidElement<HTMLTags.Wbr, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// What was added.
@inlinable
public func ins<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Ins, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ins, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// What was taken out.
@inlinable
public func del<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Del, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Del, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
