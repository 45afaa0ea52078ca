extension HTMLAttribute where Tag: HTMLTags.AcceptsHref, Value == URLAttribute {
    /// Where the link leads; schemes other than `http`, `https`, `mailto` and `tel` are refused.
    public static func href(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" href=\"", url, Tag.self == HTMLTags.Link.self ? .resource : .link))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsLinkTarget, Value == TextAttribute {
    /// Where the link opens.
    @inlinable
    public static func target(_ value: BrowsingTarget) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" target=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsRel, Value == TextAttribute {
    /// What the target is to this page.
    @inlinable
    public static func rel(_ values: LinkRelation...) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" rel=\"", values.map(\.rawValue).joined(separator: " ")))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsPing, Value == TextAttribute {
    /// The language of the target.
    @inlinable
    public static func hreflang(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" hreflang=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.A, Value == TextAttribute {
    /// Saves the target under this name instead of showing it.
    @inlinable
    public static func download(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" download=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.A, Value == FlagAttribute {
    /// Saves the target instead of showing it.
    @inlinable
    public static var download: HTMLAttribute { HTMLAttribute(FlagAttribute(" download", true)) }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsReferrerPolicy, Value == TextAttribute {
    /// What the target is told of this page.
    @inlinable
    public static func referrerpolicy(_ value: ReferrerPolicy) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" referrerpolicy=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Link, Value == TextAttribute {
    /// The language of the target.
    @inlinable
    public static func hreflang(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" hreflang=\"", text))
    }

    /// What is loaded ahead.
    @inlinable
    public static func `as`(_ value: PreloadDestination) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" as=\"", value.rawValue))
    }

    /// The sizes of an icon.
    @inlinable
    public static func sizes(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" sizes=\"", text))
    }

    /// The colour of a mask icon.
    @inlinable
    public static func color(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" color=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsCrossOrigin, Value == TextAttribute {
    /// Whether credentials go with a request to another origin.
    @inlinable
    public static func crossorigin(_ value: CrossOrigin) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" crossorigin=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsIntegrity, Value == TextAttribute {
    /// The hash that the file must have.
    @inlinable
    public static func integrity(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" integrity=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsMIMEType, Value == TextAttribute {
    /// The media type: `text/css`.
    @inlinable
    public static func type(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" type=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsMediaQuery, Value == TextAttribute {
    /// The media that it is for, as a media query.
    @inlinable
    public static func media(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" media=\"", text))
    }
}
