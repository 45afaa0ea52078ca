/// A link.
@inlinable
public func a<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.A, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.A, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.A, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.A, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.A, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.A, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.A, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.A, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.A, HTMLAttributes<HTMLTags.A, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Stress.
@inlinable
public func em<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Em, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Em, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Em, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Em, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Em, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Em, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Em, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Em, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Em, HTMLAttributes<HTMLTags.Em, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Importance.
@inlinable
public func strong<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Strong, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Strong, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Strong, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Strong, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Strong, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Strong, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Strong, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Strong, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Strong, HTMLAttributes<HTMLTags.Strong, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Small print.
@inlinable
public func small<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Small, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Small, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Small, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Small, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Small, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Small, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Small, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Small, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Small, HTMLAttributes<HTMLTags.Small, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What no longer holds.
@inlinable
public func s<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.S, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.S, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.S, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.S, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.S, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.S, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.S, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.S, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.S, HTMLAttributes<HTMLTags.S, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The title of a work.
@inlinable
public func cite<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Cite, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Cite, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Cite, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Cite, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Cite, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Cite, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Cite, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Cite, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Cite, HTMLAttributes<HTMLTags.Cite, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A quotation within a sentence.
@inlinable
public func q<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Q, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Q, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Q, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Q, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Q, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Q, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Q, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Q, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Q, HTMLAttributes<HTMLTags.Q, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A term where it is defined.
@inlinable
public func dfn<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Dfn, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Dfn, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Dfn, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Dfn, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Dfn, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Dfn, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Dfn, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Dfn, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dfn, HTMLAttributes<HTMLTags.Dfn, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// An abbreviation.
@inlinable
public func abbr<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Abbr, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Abbr, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Abbr, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Abbr, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Abbr, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Abbr, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Abbr, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Abbr, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Abbr, HTMLAttributes<HTMLTags.Abbr, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text with its pronunciation.
@inlinable
public func ruby<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Ruby, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Ruby, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Ruby, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Ruby, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Ruby, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Ruby, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Ruby, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Ruby, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ruby, HTMLAttributes<HTMLTags.Ruby, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The pronunciation within a `ruby`.
@inlinable
public func rt<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Rt, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Rt, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Rt, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Rt, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Rt, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Rt, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Rt, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Rt, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Rt, HTMLAttributes<HTMLTags.Rt, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Parentheses for browsers without ruby.
@inlinable
public func rp<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Rp, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Rp, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Rp, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Rp, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Rp, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Rp, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Rp, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Rp, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Rp, HTMLAttributes<HTMLTags.Rp, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text with a value for machines.
@inlinable
public func data<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Data, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Data, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Data, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Data, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Data, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Data, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Data, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Data, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Data, HTMLAttributes<HTMLTags.Data, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A date, time or duration.
@inlinable
public func time<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Time, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Time, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Time, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Time, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Time, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Time, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Time, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Time, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Time, HTMLAttributes<HTMLTags.Time, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Code.
@inlinable
public func code<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Code, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Code, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Code, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Code, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Code, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Code, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Code, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Code, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Code, HTMLAttributes<HTMLTags.Code, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A variable.
@inlinable
public func `var`<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Var, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Var, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Var, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Var, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Var, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Var, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Var, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Var, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Var, HTMLAttributes<HTMLTags.Var, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Output of a program.
@inlinable
public func samp<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Samp, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Samp, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Samp, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Samp, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Samp, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Samp, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Samp, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Samp, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Samp, HTMLAttributes<HTMLTags.Samp, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What is typed.
@inlinable
public func kbd<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Kbd, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Kbd, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Kbd, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Kbd, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Kbd, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Kbd, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Kbd, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Kbd, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Kbd, HTMLAttributes<HTMLTags.Kbd, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Subscript.
@inlinable
public func sub<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Sub, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Sub, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Sub, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Sub, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Sub, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Sub, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Sub, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Sub, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Sub, HTMLAttributes<HTMLTags.Sub, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Superscript.
@inlinable
public func sup<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Sup, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Sup, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Sup, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Sup, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Sup, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Sup, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Sup, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Sup, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Sup, HTMLAttributes<HTMLTags.Sup, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text in another voice.
@inlinable
public func i<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.I, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.I, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.I, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.I, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.I, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.I, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.I, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.I, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.I, HTMLAttributes<HTMLTags.I, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text to notice.
@inlinable
public func b<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.B, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.B, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.B, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.B, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.B, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.B, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.B, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.B, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.B, HTMLAttributes<HTMLTags.B, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text with a mark under it.
@inlinable
public func u<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.U, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.U, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.U, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.U, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.U, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.U, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.U, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.U, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.U, HTMLAttributes<HTMLTags.U, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text highlighted for reference.
@inlinable
public func mark<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Mark, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Mark, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Mark, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Mark, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Mark, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Mark, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Mark, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Mark, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Mark, HTMLAttributes<HTMLTags.Mark, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text whose direction is kept apart.
@inlinable
public func bdi<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Bdi, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Bdi, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Bdi, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Bdi, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Bdi, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Bdi, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Bdi, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Bdi, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Bdi, HTMLAttributes<HTMLTags.Bdi, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text whose direction is given.
@inlinable
public func bdo<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Bdo, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Bdo, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Bdo, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Bdo, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Bdo, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Bdo, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Bdo, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Bdo, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Bdo, HTMLAttributes<HTMLTags.Bdo, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Text without a meaning of its own.
@inlinable
public func span<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Span, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Span, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Span, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Span, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Span, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Span, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Span, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Span, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Span, HTMLAttributes<HTMLTags.Span, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A line break.
@inlinable
public func br<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Br, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Br, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Br, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Br, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Br, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Br, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Br, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Br, H> = .none
) -> HTMLVoidElement<HTMLTags.Br, HTMLAttributes<HTMLTags.Br, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// A place where a line may break.
@inlinable
public func wbr<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Wbr, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Wbr, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Wbr, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Wbr, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Wbr, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Wbr, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Wbr, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Wbr, H> = .none
) -> HTMLVoidElement<HTMLTags.Wbr, HTMLAttributes<HTMLTags.Wbr, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// What was added.
@inlinable
public func ins<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Ins, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Ins, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Ins, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Ins, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Ins, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Ins, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Ins, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Ins, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Ins, HTMLAttributes<HTMLTags.Ins, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What was taken out.
@inlinable
public func del<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Del, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Del, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Del, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Del, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Del, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Del, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Del, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Del, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Del, HTMLAttributes<HTMLTags.Del, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
