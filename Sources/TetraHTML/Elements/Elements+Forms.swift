/// Controls that are sent together.
@inlinable
public func form<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, I: HTMLAttributeValue, J: HTMLAttributeValue,
    K: HTMLAttributeValue, L: HTMLAttributeValue, M: HTMLAttributeValue, N: HTMLAttributeValue, O: HTMLAttributeValue,
    P: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Form, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Form, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Form, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Form, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Form, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Form, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Form, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Form, H> = .none,
    _ i: consuming HTMLAttribute<HTMLTags.Form, I> = .none,
    _ j: consuming HTMLAttribute<HTMLTags.Form, J> = .none,
    _ k: consuming HTMLAttribute<HTMLTags.Form, K> = .none,
    _ l: consuming HTMLAttribute<HTMLTags.Form, L> = .none,
    _ m: consuming HTMLAttribute<HTMLTags.Form, M> = .none,
    _ n: consuming HTMLAttribute<HTMLTags.Form, N> = .none,
    _ o: consuming HTMLAttribute<HTMLTags.Form, O> = .none,
    _ p: consuming HTMLAttribute<HTMLTags.Form, P> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<
    HTMLTags.Form,
    HTMLAttributePair<
        HTMLAttributes<HTMLTags.Form, A, B, C, D, E, F, G, H>, HTMLAttributes<HTMLTags.Form, I, J, K, L, M, N, O, P>
    >, Content
> {
    HTMLElement(
        HTMLAttributePair(HTMLAttributes(a, b, c, d, e, f, g, h), HTMLAttributes(i, j, k, l, m, n, o, p)),
        content: content())
}

/// The name of a control.
@inlinable
public func label<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Label, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Label, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Label, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Label, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Label, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Label, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Label, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Label, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Label, HTMLAttributes<HTMLTags.Label, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A control for typing, picking or ticking.
@inlinable
public func input<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, I: HTMLAttributeValue, J: HTMLAttributeValue,
    K: HTMLAttributeValue, L: HTMLAttributeValue, M: HTMLAttributeValue, N: HTMLAttributeValue, O: HTMLAttributeValue,
    P: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Input, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Input, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Input, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Input, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Input, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Input, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Input, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Input, H> = .none,
    _ i: consuming HTMLAttribute<HTMLTags.Input, I> = .none,
    _ j: consuming HTMLAttribute<HTMLTags.Input, J> = .none,
    _ k: consuming HTMLAttribute<HTMLTags.Input, K> = .none,
    _ l: consuming HTMLAttribute<HTMLTags.Input, L> = .none,
    _ m: consuming HTMLAttribute<HTMLTags.Input, M> = .none,
    _ n: consuming HTMLAttribute<HTMLTags.Input, N> = .none,
    _ o: consuming HTMLAttribute<HTMLTags.Input, O> = .none,
    _ p: consuming HTMLAttribute<HTMLTags.Input, P> = .none
) -> HTMLVoidElement<
    HTMLTags.Input,
    HTMLAttributePair<
        HTMLAttributes<HTMLTags.Input, A, B, C, D, E, F, G, H>, HTMLAttributes<HTMLTags.Input, I, J, K, L, M, N, O, P>
    >
> {
    HTMLVoidElement(HTMLAttributePair(HTMLAttributes(a, b, c, d, e, f, g, h), HTMLAttributes(i, j, k, l, m, n, o, p)))
}

/// A button. Without a `.type` it submits its form.
@inlinable
public func button<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, I: HTMLAttributeValue, J: HTMLAttributeValue,
    K: HTMLAttributeValue, L: HTMLAttributeValue, M: HTMLAttributeValue, N: HTMLAttributeValue, O: HTMLAttributeValue,
    P: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Button, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Button, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Button, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Button, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Button, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Button, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Button, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Button, H> = .none,
    _ i: consuming HTMLAttribute<HTMLTags.Button, I> = .none,
    _ j: consuming HTMLAttribute<HTMLTags.Button, J> = .none,
    _ k: consuming HTMLAttribute<HTMLTags.Button, K> = .none,
    _ l: consuming HTMLAttribute<HTMLTags.Button, L> = .none,
    _ m: consuming HTMLAttribute<HTMLTags.Button, M> = .none,
    _ n: consuming HTMLAttribute<HTMLTags.Button, N> = .none,
    _ o: consuming HTMLAttribute<HTMLTags.Button, O> = .none,
    _ p: consuming HTMLAttribute<HTMLTags.Button, P> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<
    HTMLTags.Button,
    HTMLAttributePair<
        HTMLAttributes<HTMLTags.Button, A, B, C, D, E, F, G, H>, HTMLAttributes<HTMLTags.Button, I, J, K, L, M, N, O, P>
    >, Content
> {
    HTMLElement(
        HTMLAttributePair(HTMLAttributes(a, b, c, d, e, f, g, h), HTMLAttributes(i, j, k, l, m, n, o, p)),
        content: content())
}

/// A choice among options.
@inlinable
public func select<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, I: HTMLAttributeValue, J: HTMLAttributeValue,
    K: HTMLAttributeValue, L: HTMLAttributeValue, M: HTMLAttributeValue, N: HTMLAttributeValue, O: HTMLAttributeValue,
    P: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Select, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Select, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Select, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Select, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Select, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Select, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Select, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Select, H> = .none,
    _ i: consuming HTMLAttribute<HTMLTags.Select, I> = .none,
    _ j: consuming HTMLAttribute<HTMLTags.Select, J> = .none,
    _ k: consuming HTMLAttribute<HTMLTags.Select, K> = .none,
    _ l: consuming HTMLAttribute<HTMLTags.Select, L> = .none,
    _ m: consuming HTMLAttribute<HTMLTags.Select, M> = .none,
    _ n: consuming HTMLAttribute<HTMLTags.Select, N> = .none,
    _ o: consuming HTMLAttribute<HTMLTags.Select, O> = .none,
    _ p: consuming HTMLAttribute<HTMLTags.Select, P> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<
    HTMLTags.Select,
    HTMLAttributePair<
        HTMLAttributes<HTMLTags.Select, A, B, C, D, E, F, G, H>, HTMLAttributes<HTMLTags.Select, I, J, K, L, M, N, O, P>
    >, Content
> {
    HTMLElement(
        HTMLAttributePair(HTMLAttributes(a, b, c, d, e, f, g, h), HTMLAttributes(i, j, k, l, m, n, o, p)),
        content: content())
}

/// Suggestions for an input.
@inlinable
public func datalist<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Datalist, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Datalist, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Datalist, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Datalist, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Datalist, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Datalist, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Datalist, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Datalist, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Datalist, HTMLAttributes<HTMLTags.Datalist, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A group of options.
@inlinable
public func optgroup<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Optgroup, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Optgroup, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Optgroup, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Optgroup, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Optgroup, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Optgroup, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Optgroup, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Optgroup, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Optgroup, HTMLAttributes<HTMLTags.Optgroup, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// An option.
@inlinable
public func option<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Option, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Option, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Option, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Option, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Option, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Option, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Option, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Option, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Option, HTMLAttributes<HTMLTags.Option, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A control for several lines.
@inlinable
public func textarea<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, I: HTMLAttributeValue, J: HTMLAttributeValue,
    K: HTMLAttributeValue, L: HTMLAttributeValue, M: HTMLAttributeValue, N: HTMLAttributeValue, O: HTMLAttributeValue,
    P: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Textarea, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Textarea, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Textarea, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Textarea, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Textarea, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Textarea, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Textarea, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Textarea, H> = .none,
    _ i: consuming HTMLAttribute<HTMLTags.Textarea, I> = .none,
    _ j: consuming HTMLAttribute<HTMLTags.Textarea, J> = .none,
    _ k: consuming HTMLAttribute<HTMLTags.Textarea, K> = .none,
    _ l: consuming HTMLAttribute<HTMLTags.Textarea, L> = .none,
    _ m: consuming HTMLAttribute<HTMLTags.Textarea, M> = .none,
    _ n: consuming HTMLAttribute<HTMLTags.Textarea, N> = .none,
    _ o: consuming HTMLAttribute<HTMLTags.Textarea, O> = .none,
    _ p: consuming HTMLAttribute<HTMLTags.Textarea, P> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<
    HTMLTags.Textarea,
    HTMLAttributePair<
        HTMLAttributes<HTMLTags.Textarea, A, B, C, D, E, F, G, H>,
        HTMLAttributes<HTMLTags.Textarea, I, J, K, L, M, N, O, P>
    >, Content
> {
    HTMLElement(
        HTMLAttributePair(HTMLAttributes(a, b, c, d, e, f, g, h), HTMLAttributes(i, j, k, l, m, n, o, p)),
        content: content())
}

/// The result of a calculation or action.
@inlinable
public func output<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Output, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Output, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Output, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Output, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Output, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Output, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Output, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Output, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Output, HTMLAttributes<HTMLTags.Output, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// How far something has come.
@inlinable
public func progress<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Progress, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Progress, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Progress, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Progress, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Progress, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Progress, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Progress, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Progress, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Progress, HTMLAttributes<HTMLTags.Progress, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// An amount within a range.
@inlinable
public func meter<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Meter, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Meter, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Meter, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Meter, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Meter, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Meter, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Meter, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Meter, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Meter, HTMLAttributes<HTMLTags.Meter, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A group of controls.
@inlinable
public func fieldset<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Fieldset, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Fieldset, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Fieldset, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Fieldset, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Fieldset, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Fieldset, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Fieldset, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Fieldset, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Fieldset, HTMLAttributes<HTMLTags.Fieldset, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// The name of a `fieldset`.
@inlinable
public func legend<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Legend, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Legend, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Legend, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Legend, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Legend, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Legend, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Legend, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Legend, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Legend, HTMLAttributes<HTMLTags.Legend, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
