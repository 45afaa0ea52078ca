/// Something that can be opened.
@inlinable
public func details<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Details, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Details, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Details, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Details, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Details, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Details, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Details, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Details, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Details, HTMLAttributes<HTMLTags.Details, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// What is shown of closed `details`.
@inlinable
public func summary<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Summary, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Summary, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Summary, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Summary, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Summary, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Summary, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Summary, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Summary, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Summary, HTMLAttributes<HTMLTags.Summary, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A window within the page.
@inlinable
public func dialog<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Dialog, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Dialog, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Dialog, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Dialog, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Dialog, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Dialog, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Dialog, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Dialog, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Dialog, HTMLAttributes<HTMLTags.Dialog, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
