/// A table.
@inlinable
public func table<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Table, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Table, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Table, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Table, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Table, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Table, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Table, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Table, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Table, HTMLAttributes<HTMLTags.Table, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The title of a table.
@inlinable
public func caption<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Caption, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Caption, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Caption, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Caption, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Caption, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Caption, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Caption, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Caption, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Caption, HTMLAttributes<HTMLTags.Caption, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A group of columns.
@inlinable
public func colgroup<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Colgroup, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Colgroup, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Colgroup, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Colgroup, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Colgroup, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Colgroup, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Colgroup, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Colgroup, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Colgroup, HTMLAttributes<HTMLTags.Colgroup, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A column.
@inlinable
public func col<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Col, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Col, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Col, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Col, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Col, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Col, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Col, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Col, H> = .none
) -> HTMLVoidElement<HTMLTags.Col, HTMLAttributes<HTMLTags.Col, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// The rows at the head of a table.
@inlinable
public func thead<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Thead, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Thead, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Thead, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Thead, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Thead, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Thead, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Thead, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Thead, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Thead, HTMLAttributes<HTMLTags.Thead, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The rows of a table.
@inlinable
public func tbody<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Tbody, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Tbody, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Tbody, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Tbody, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Tbody, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Tbody, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Tbody, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Tbody, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Tbody, HTMLAttributes<HTMLTags.Tbody, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The rows at the foot of a table.
@inlinable
public func tfoot<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Tfoot, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Tfoot, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Tfoot, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Tfoot, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Tfoot, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Tfoot, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Tfoot, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Tfoot, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Tfoot, HTMLAttributes<HTMLTags.Tfoot, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A row.
@inlinable
public func tr<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Tr, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Tr, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Tr, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Tr, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Tr, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Tr, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Tr, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Tr, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Tr, HTMLAttributes<HTMLTags.Tr, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A cell.
@inlinable
public func td<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Td, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Td, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Td, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Td, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Td, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Td, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Td, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Td, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Td, HTMLAttributes<HTMLTags.Td, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A cell that heads others.
@inlinable
public func th<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Th, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Th, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Th, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Th, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Th, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Th, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Th, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Th, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Th, HTMLAttributes<HTMLTags.Th, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
