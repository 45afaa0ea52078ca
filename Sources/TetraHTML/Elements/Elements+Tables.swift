extension HTMLTags {
    public enum Table: HTMLContentTag {
        public static var start: StaticString { "<table" }
        public static var end: StaticString { "</table>" }
    }
    public enum Caption: HTMLContentTag {
        public static var start: StaticString { "<caption" }
        public static var end: StaticString { "</caption>" }
    }
    public enum Colgroup: HTMLContentTag, AcceptsSpan {
        public static var start: StaticString { "<colgroup" }
        public static var end: StaticString { "</colgroup>" }
    }
    public enum Col: HTMLVoidTag, AcceptsSpan {
        public static var start: StaticString { "<col" }
    }
    public enum Thead: HTMLContentTag {
        public static var start: StaticString { "<thead" }
        public static var end: StaticString { "</thead>" }
    }
    public enum Tbody: HTMLContentTag {
        public static var start: StaticString { "<tbody" }
        public static var end: StaticString { "</tbody>" }
    }
    public enum Tfoot: HTMLContentTag {
        public static var start: StaticString { "<tfoot" }
        public static var end: StaticString { "</tfoot>" }
    }
    public enum Tr: HTMLContentTag {
        public static var start: StaticString { "<tr" }
        public static var end: StaticString { "</tr>" }
    }
    public enum Td: HTMLContentTag, AcceptsCell {
        public static var start: StaticString { "<td" }
        public static var end: StaticString { "</td>" }
    }
    public enum Th: HTMLContentTag, AcceptsCell {
        public static var start: StaticString { "<th" }
        public static var end: StaticString { "</th>" }
    }
}

/// A table.
@inlinable
public func table<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Table, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Table, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The title of a table.
@inlinable
public func caption<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Caption, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Caption, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A group of columns.
@inlinable
public func colgroup<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Colgroup, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Colgroup, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A column.
@inlinable
public func col<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Col, each Value>
) -> HTMLVoidElement<HTMLTags.Col, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// The rows at the head of a table.
@inlinable
public func thead<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Thead, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Thead, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The rows of a table.
@inlinable
public func tbody<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Tbody, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Tbody, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The rows at the foot of a table.
@inlinable
public func tfoot<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Tfoot, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Tfoot, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A row.
@inlinable
public func tr<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Tr, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Tr, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A cell.
@inlinable
public func td<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Td, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Td, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A cell that heads others.
@inlinable
public func th<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Th, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Th, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
