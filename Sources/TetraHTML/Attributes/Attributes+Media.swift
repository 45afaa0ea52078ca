extension HTMLAttribute where Tag: HTMLTags.AcceptsResource, Value == URLAttribute {
    /// Where the content comes from.
    public static func src(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" src=\"", url, .resource))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsMedia, Value == URLAttribute {
    /// Where the sound or film comes from.
    public static func src(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" src=\"", url, .media))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsPicture, Value == URLAttribute {
    /// Where the picture comes from.
    public static func src(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" src=\"", url, .image))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Video, Value == URLAttribute {
    /// The picture that is shown before the film.
    public static func poster(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" poster=\"", url, .image))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Video, Value == FlagAttribute {
    /// Whether the film plays in its place on phones.
    @inlinable
    public static func playsinline(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" playsinline", isOn))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Object, Value == URLAttribute {
    /// Where the content comes from.
    public static func data(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" data=\"", url, .resource))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSourceSet, Value == SourceSetAttribute {
    /// The picture in several sizes: `"/a.jpg 400w, /b.jpg 800w"`.
    public static func srcset(_ candidates: String) -> HTMLAttribute {
        HTMLAttribute(SourceSetAttribute(start: " srcset=\"", candidates: candidates))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSourceSet, Value == TextAttribute {
    /// How wide the picture is shown, by media query.
    @inlinable
    public static func sizes(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" sizes=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Link, Value == SourceSetAttribute {
    /// The picture to load ahead, in several sizes.
    public static func imagesrcset(_ candidates: String) -> HTMLAttribute {
        HTMLAttribute(SourceSetAttribute(start: " imagesrcset=\"", candidates: candidates))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Link, Value == TextAttribute {
    /// How wide the picture is shown.
    @inlinable
    public static func imagesizes(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" imagesizes=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsAlternative, Value == TextAttribute {
    /// The text in place of the picture; empty for decoration.
    @inlinable
    public static func alt(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" alt=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSize, Value == NumberAttribute {
    /// The width in pixels of CSS.
    @inlinable
    public static func width(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" width=\"", number))
    }

    /// The height in pixels of CSS.
    @inlinable
    public static func height(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" height=\"", number))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsLoading, Value == TextAttribute {
    /// When it is fetched.
    @inlinable
    public static func loading(_ value: Loading) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" loading=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsFetching, Value == TextAttribute {
    /// How soon it is fetched.
    @inlinable
    public static func fetchpriority(_ value: FetchPriority) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" fetchpriority=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Img, Value == TextAttribute {
    /// Whether the page waits for the picture.
    @inlinable
    public static func decoding(_ value: ImageDecoding) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" decoding=\"", value.rawValue))
    }

    /// The `map` with the links of the picture: `#name`.
    @inlinable
    public static func usemap(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" usemap=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Img, Value == FlagAttribute {
    /// Whether the place of a click is sent.
    @inlinable
    public static func ismap(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" ismap", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsPlayback, Value == FlagAttribute {
    /// Whether there are controls.
    @inlinable
    public static func controls(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" controls", isOn))
    }

    /// Whether it plays by itself.
    @inlinable
    public static func autoplay(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" autoplay", isOn))
    }

    /// Whether it begins again.
    @inlinable
    public static func loop(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" loop", isOn))
    }

    /// Whether it is silent at first.
    @inlinable
    public static func muted(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" muted", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsPlayback, Value == TextAttribute {
    /// What is fetched ahead.
    @inlinable
    public static func preload(_ value: MediaPreload) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" preload=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Track, Value == TextAttribute {
    /// What the text is for.
    @inlinable
    public static func kind(_ value: TrackKind) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" kind=\"", value.rawValue))
    }

    /// The language of the text.
    @inlinable
    public static func srclang(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" srclang=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Track, Value == FlagAttribute {
    /// Whether it is used unless another is chosen.
    @inlinable
    public static func `default`(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" default", isOn))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Area, Value == TextAttribute {
    /// The shape of the area.
    @inlinable
    public static func shape(_ value: AreaShape) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" shape=\"", value.rawValue))
    }

    /// The coordinates of the shape.
    @inlinable
    public static func coords(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" coords=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Iframe, Value == TextAttribute {
    /// What the frame may use, as a permissions policy.
    @inlinable
    public static func allow(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" allow=\"", text))
    }

    /// Locks the frame in, except for what is listed.
    @inlinable
    public static func sandbox(_ values: SandboxPermission...) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" sandbox=\"", values.map(\.rawValue).joined(separator: " ")))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Iframe, Value == FlagAttribute {
    /// Whether the frame may fill the screen.
    @inlinable
    public static func allowfullscreen(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" allowfullscreen", isOn))
    }
}
