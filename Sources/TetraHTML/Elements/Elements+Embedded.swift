/// A picture in several versions.
@inlinable
public func picture<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Picture, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Picture, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Picture, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Picture, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Picture, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Picture, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Picture, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Picture, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Picture, HTMLAttributes<HTMLTags.Picture, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// One version of a picture or medium.
@inlinable
public func source<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Source, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Source, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Source, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Source, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Source, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Source, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Source, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Source, H> = .none
) -> HTMLVoidElement<HTMLTags.Source, HTMLAttributes<HTMLTags.Source, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// A picture.
@inlinable
public func img<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Img, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Img, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Img, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Img, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Img, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Img, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Img, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Img, H> = .none
) -> HTMLVoidElement<HTMLTags.Img, HTMLAttributes<HTMLTags.Img, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// A page within the page.
@inlinable
public func iframe<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Iframe, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Iframe, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Iframe, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Iframe, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Iframe, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Iframe, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Iframe, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Iframe, H> = .none
) -> HTMLElement<HTMLTags.Iframe, HTMLAttributes<HTMLTags.Iframe, A, B, C, D, E, F, G, H>, EmptyHTML> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: EmptyHTML())
}

/// Content of another kind.
@inlinable
public func embed<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Embed, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Embed, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Embed, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Embed, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Embed, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Embed, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Embed, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Embed, H> = .none
) -> HTMLVoidElement<HTMLTags.Embed, HTMLAttributes<HTMLTags.Embed, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// Content of another kind, with a fallback.
@inlinable
public func object<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Object, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Object, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Object, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Object, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Object, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Object, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Object, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Object, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Object, HTMLAttributes<HTMLTags.Object, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A film.
@inlinable
public func video<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Video, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Video, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Video, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Video, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Video, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Video, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Video, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Video, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Video, HTMLAttributes<HTMLTags.Video, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Sound.
@inlinable
public func audio<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Audio, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Audio, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Audio, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Audio, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Audio, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Audio, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Audio, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Audio, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Audio, HTMLAttributes<HTMLTags.Audio, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// Subtitles or captions of a film.
@inlinable
public func track<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Track, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Track, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Track, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Track, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Track, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Track, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Track, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Track, H> = .none
) -> HTMLVoidElement<HTMLTags.Track, HTMLAttributes<HTMLTags.Track, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// Areas of a picture that are links.
@inlinable
public func map<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Map, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Map, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Map, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Map, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Map, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Map, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Map, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Map, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Map, HTMLAttributes<HTMLTags.Map, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// An area of a `map`.
@inlinable
public func area<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>(
    _ a: consuming HTMLAttribute<HTMLTags.Area, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Area, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Area, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Area, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Area, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Area, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Area, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Area, H> = .none
) -> HTMLVoidElement<HTMLTags.Area, HTMLAttributes<HTMLTags.Area, A, B, C, D, E, F, G, H>> {
    HTMLVoidElement(HTMLAttributes(a, b, c, d, e, f, g, h))
}

/// A surface that a script draws on.
@inlinable
public func canvas<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Canvas, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Canvas, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Canvas, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Canvas, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Canvas, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Canvas, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Canvas, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Canvas, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Canvas, HTMLAttributes<HTMLTags.Canvas, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A drawing; what is in it is made with `element`.
@inlinable
public func svg<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Svg, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Svg, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Svg, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Svg, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Svg, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Svg, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Svg, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Svg, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Svg, HTMLAttributes<HTMLTags.Svg, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}

/// A formula; what is in it is made with `element`.
@inlinable
public func math<
    A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue, E: HTMLAttributeValue,
    F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue, Content: HTML
>(
    _ a: consuming HTMLAttribute<HTMLTags.Math, A> = .none,
    _ b: consuming HTMLAttribute<HTMLTags.Math, B> = .none,
    _ c: consuming HTMLAttribute<HTMLTags.Math, C> = .none,
    _ d: consuming HTMLAttribute<HTMLTags.Math, D> = .none,
    _ e: consuming HTMLAttribute<HTMLTags.Math, E> = .none,
    _ f: consuming HTMLAttribute<HTMLTags.Math, F> = .none,
    _ g: consuming HTMLAttribute<HTMLTags.Math, G> = .none,
    _ h: consuming HTMLAttribute<HTMLTags.Math, H> = .none,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Math, HTMLAttributes<HTMLTags.Math, A, B, C, D, E, F, G, H>, Content> {
    HTMLElement(HTMLAttributes(a, b, c, d, e, f, g, h), content: content())
}
