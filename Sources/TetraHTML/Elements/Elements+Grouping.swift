/// A group without a meaning of its own.
@inlinable
public func div<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Div, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Div, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Div, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Div, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Div, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Div, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Div, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Div, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Div, HTMLAttributes<HTMLTags.Div, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A paragraph.
@inlinable
public func p<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.P, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.P, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.P, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.P, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.P, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.P, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.P, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.P, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.P, HTMLAttributes<HTMLTags.P, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text whose white space counts.
@inlinable
public func pre<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Pre, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Pre, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Pre, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Pre, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Pre, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Pre, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Pre, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Pre, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Pre, HTMLAttributes<HTMLTags.Pre, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A longer quotation.
@inlinable
public func blockquote<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Blockquote, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Blockquote, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Blockquote, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Blockquote, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Blockquote, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Blockquote, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Blockquote, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Blockquote, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Blockquote, HTMLAttributes<HTMLTags.Blockquote, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A list whose order counts.
@inlinable
public func ol<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Ol, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Ol, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Ol, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Ol, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Ol, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Ol, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Ol, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Ol, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ol, HTMLAttributes<HTMLTags.Ol, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A list.
@inlinable
public func ul<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Ul, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Ul, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Ul, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Ul, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Ul, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Ul, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Ul, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Ul, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ul, HTMLAttributes<HTMLTags.Ul, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A list of commands.
@inlinable
public func menu<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Menu, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Menu, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Menu, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Menu, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Menu, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Menu, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Menu, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Menu, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Menu, HTMLAttributes<HTMLTags.Menu, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// An item of a list.
@inlinable
public func li<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Li, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Li, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Li, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Li, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Li, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Li, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Li, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Li, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Li, HTMLAttributes<HTMLTags.Li, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A list of terms and what is said of them.
@inlinable
public func dl<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Dl, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Dl, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Dl, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Dl, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Dl, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Dl, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Dl, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Dl, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dl, HTMLAttributes<HTMLTags.Dl, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A term of a `dl`.
@inlinable
public func dt<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Dt, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Dt, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Dt, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Dt, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Dt, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Dt, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Dt, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Dt, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dt, HTMLAttributes<HTMLTags.Dt, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What is said of a term.
@inlinable
public func dd<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Dd, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Dd, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Dd, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Dd, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Dd, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Dd, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Dd, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Dd, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dd, HTMLAttributes<HTMLTags.Dd, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A picture, table or listing with its caption.
@inlinable
public func figure<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Figure, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Figure, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Figure, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Figure, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Figure, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Figure, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Figure, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Figure, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Figure, HTMLAttributes<HTMLTags.Figure, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The caption of a figure.
@inlinable
public func figcaption<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Figcaption, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Figcaption, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Figcaption, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Figcaption, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Figcaption, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Figcaption, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Figcaption, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Figcaption, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Figcaption, HTMLAttributes<HTMLTags.Figcaption, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A break between two matters.
@inlinable
public func hr<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Hr, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Hr, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Hr, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Hr, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Hr, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Hr, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Hr, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Hr, H> = .none
) -> HTMLVoidElement<HTMLTags.Hr, HTMLAttributes<HTMLTags.Hr, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}
