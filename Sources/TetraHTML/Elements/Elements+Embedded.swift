extension HTMLTags {
    public enum Picture: HTMLContentTag {
        public static var start: StaticString { "<picture" }
        public static var end: StaticString { "</picture>" }
    }
    public enum Source: HTMLVoidTag, AcceptsMedia, AcceptsSize, AcceptsSourceSet, AcceptsMIMEType, AcceptsMediaQuery {
        public static var start: StaticString { "<source" }
    }
    public enum Img: HTMLVoidTag, AcceptsPicture, AcceptsSize, AcceptsAlternative, AcceptsFetching, AcceptsSourceSet,
        AcceptsReferrerPolicy, AcceptsCrossOrigin, AcceptsLoading
    {
        public static var start: StaticString { "<img" }
    }
    public enum Iframe: HTMLContentTag, AcceptsName, AcceptsResource, AcceptsSize, AcceptsReferrerPolicy,
        AcceptsLoading
    {
        public static var start: StaticString { "<iframe" }
        public static var end: StaticString { "</iframe>" }
    }
    public enum Embed: HTMLVoidTag, AcceptsResource, AcceptsSize, AcceptsMIMEType {
        public static var start: StaticString { "<embed" }
    }
    public enum Object: HTMLContentTag, AcceptsName, AcceptsSize, AcceptsForm, AcceptsMIMEType {
        public static var start: StaticString { "<object" }
        public static var end: StaticString { "</object>" }
    }
    public enum Video: HTMLContentTag, AcceptsMedia, AcceptsPlayback, AcceptsSize, AcceptsCrossOrigin {
        public static var start: StaticString { "<video" }
        public static var end: StaticString { "</video>" }
    }
    public enum Audio: HTMLContentTag, AcceptsMedia, AcceptsPlayback, AcceptsCrossOrigin {
        public static var start: StaticString { "<audio" }
        public static var end: StaticString { "</audio>" }
    }
    public enum Track: HTMLVoidTag, AcceptsMedia, AcceptsLabel {
        public static var start: StaticString { "<track" }
    }
    public enum Map: HTMLContentTag, AcceptsName {
        public static var start: StaticString { "<map" }
        public static var end: StaticString { "</map>" }
    }
    public enum Area: HTMLVoidTag, AcceptsHref, AcceptsLinkTarget, AcceptsRel, AcceptsPing, AcceptsAlternative,
        AcceptsReferrerPolicy
    {
        public static var start: StaticString { "<area" }
    }
    public enum Canvas: HTMLContentTag, AcceptsSize {
        public static var start: StaticString { "<canvas" }
        public static var end: StaticString { "</canvas>" }
    }
    public enum Svg: HTMLContentTag, AcceptsSize {
        public static var start: StaticString { "<svg" }
        public static var end: StaticString { "</svg>" }
    }
    public enum Math: HTMLContentTag {
        public static var start: StaticString { "<math" }
        public static var end: StaticString { "</math>" }
    }
}

/// A picture in several versions.
@inlinable
public func picture<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Picture, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Picture, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// One version of a picture or medium.
@inlinable
public func source<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Source, each Value>
) -> HTMLVoidElement<HTMLTags.Source, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// A picture.
@inlinable
public func img<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Img, each Value>
) -> HTMLVoidElement<HTMLTags.Img, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// A page within the page.
@inlinable
public func iframe<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Iframe, each Value>
) -> HTMLElement<HTMLTags.Iframe, EmptyHTML, repeat each Value> {
    HTMLElement(repeat each attributes, content: EmptyHTML())
}

/// Content of another kind.
@inlinable
public func embed<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Embed, each Value>
) -> HTMLVoidElement<HTMLTags.Embed, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// Content of another kind, with a fallback.
@inlinable
public func object<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Object, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Object, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A film.
@inlinable
public func video<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Video, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Video, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Sound.
@inlinable
public func audio<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Audio, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Audio, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Subtitles or captions of a film.
@inlinable
public func track<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Track, each Value>
) -> HTMLVoidElement<HTMLTags.Track, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// Areas of a picture that are links.
@inlinable
public func map<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Map, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Map, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// An area of a `map`.
@inlinable
public func area<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Area, each Value>
) -> HTMLVoidElement<HTMLTags.Area, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// A surface that a script draws on.
@inlinable
public func canvas<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Canvas, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Canvas, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A drawing; what is in it is made with `element`.
@inlinable
public func svg<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Svg, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Svg, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A formula; what is in it is made with `element`.
@inlinable
public func math<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Math, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Math, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
