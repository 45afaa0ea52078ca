/// Something that belongs to the page, such as a style sheet.
@inlinable
public func link<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Link, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Link, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Link, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Link, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Link, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Link, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Link, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Link, H> = .none
) -> HTMLVoidElement<HTMLTags.Link, HTMLAttributes<HTMLTags.Link, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// Something about the page.
@inlinable
public func meta<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Meta, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Meta, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Meta, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Meta, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Meta, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Meta, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Meta, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Meta, H> = .none
) -> HTMLVoidElement<HTMLTags.Meta, HTMLAttributes<HTMLTags.Meta, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// What relative URLs are relative to.
@inlinable
public func base<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Base, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Base, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Base, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Base, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Base, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Base, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Base, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Base, H> = .none
) -> HTMLVoidElement<HTMLTags.Base, HTMLAttributes<HTMLTags.Base, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// A script file. There is no inline script: the policy forbids it.
@inlinable
public func script<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Script, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Script, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Script, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Script, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Script, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Script, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Script, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Script, H> = .none
) -> HTMLElement<HTMLTags.Script, HTMLAttributes<HTMLTags.Script, A, B, C, D, E, F, G, H>, EmptyHTML> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: EmptyHTML())
}

/// What is shown without JavaScript.
@inlinable
public func noscript<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Noscript, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Noscript, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Noscript, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Noscript, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Noscript, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Noscript, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Noscript, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Noscript, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Noscript, HTMLAttributes<HTMLTags.Noscript, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Markup that a script copies.
@inlinable
public func template<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Template, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Template, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Template, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Template, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Template, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Template, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Template, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Template, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Template, HTMLAttributes<HTMLTags.Template, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A place in a shadow tree.
@inlinable
public func slot<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Slot, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Slot, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Slot, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Slot, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Slot, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Slot, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Slot, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Slot, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Slot, HTMLAttributes<HTMLTags.Slot, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
