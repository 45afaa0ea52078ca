/// The part of the page that is particular to it.
@inlinable
public func main<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Main, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Main, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Main, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Main, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Main, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Main, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Main, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Main, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Main, HTMLAttributes<HTMLTags.Main, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What introduces its section or page.
@inlinable
public func header<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Header, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Header, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Header, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Header, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Header, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Header, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Header, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Header, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Header, HTMLAttributes<HTMLTags.Header, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What ends its section or page.
@inlinable
public func footer<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Footer, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Footer, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Footer, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Footer, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Footer, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Footer, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Footer, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Footer, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Footer, HTMLAttributes<HTMLTags.Footer, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Links for getting around.
@inlinable
public func nav<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Nav, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Nav, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Nav, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Nav, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Nav, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Nav, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Nav, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Nav, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Nav, HTMLAttributes<HTMLTags.Nav, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A part of the page with a heading.
@inlinable
public func section<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Section, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Section, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Section, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Section, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Section, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Section, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Section, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Section, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Section, HTMLAttributes<HTMLTags.Section, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Something complete in itself, such as a comment.
@inlinable
public func article<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Article, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Article, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Article, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Article, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Article, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Article, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Article, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Article, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Article, HTMLAttributes<HTMLTags.Article, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Something beside the matter.
@inlinable
public func aside<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Aside, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Aside, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Aside, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Aside, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Aside, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Aside, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Aside, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Aside, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Aside, HTMLAttributes<HTMLTags.Aside, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Controls for searching or filtering.
@inlinable
public func search<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Search, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Search, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Search, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Search, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Search, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Search, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Search, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Search, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Search, HTMLAttributes<HTMLTags.Search, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The heading of the page.
@inlinable
public func h1<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.H1, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.H1, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.H1, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.H1, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.H1, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.H1, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.H1, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.H1, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H1, HTMLAttributes<HTMLTags.H1, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A heading of the second level.
@inlinable
public func h2<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.H2, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.H2, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.H2, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.H2, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.H2, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.H2, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.H2, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.H2, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H2, HTMLAttributes<HTMLTags.H2, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A heading of the third level.
@inlinable
public func h3<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.H3, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.H3, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.H3, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.H3, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.H3, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.H3, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.H3, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.H3, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H3, HTMLAttributes<HTMLTags.H3, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A heading of the fourth level.
@inlinable
public func h4<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.H4, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.H4, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.H4, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.H4, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.H4, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.H4, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.H4, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.H4, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H4, HTMLAttributes<HTMLTags.H4, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A heading of the fifth level.
@inlinable
public func h5<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.H5, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.H5, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.H5, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.H5, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.H5, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.H5, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.H5, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.H5, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H5, HTMLAttributes<HTMLTags.H5, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A heading of the sixth level.
@inlinable
public func h6<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.H6, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.H6, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.H6, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.H6, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.H6, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.H6, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.H6, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.H6, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.H6, HTMLAttributes<HTMLTags.H6, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A heading with its subtitle.
@inlinable
public func hgroup<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Hgroup, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Hgroup, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Hgroup, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Hgroup, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Hgroup, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Hgroup, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Hgroup, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Hgroup, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Hgroup, HTMLAttributes<HTMLTags.Hgroup, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// How to reach whom the section is about.
@inlinable
public func address<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Address, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Address, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Address, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Address, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Address, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Address, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Address, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Address, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Address, HTMLAttributes<HTMLTags.Address, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
