extension HTMLAttribute where Tag: HTMLTags.AcceptsCite, Value == URLAttribute {
    /// Where it comes from.
    public static func cite(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" cite=\"", url, .link))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsDateTime, Value == TextAttribute {
    /// The time for machines.
    @inlinable
    public static func datetime(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" datetime=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsOpen, Value == FlagAttribute {
    /// Whether it is open.
    @inlinable
    public static func open(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" open", isOn))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Ol, Value == NumberAttribute {
    /// The first number.
    @inlinable
    public static func start(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" start=\"", number))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Ol, Value == FlagAttribute {
    /// Whether the numbers fall.
    @inlinable
    public static func reversed(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" reversed", isOn))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Ol, Value == TextAttribute {
    /// What the numbers look like.
    @inlinable
    public static func type(_ value: Numbering) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" type=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsCell, Value == NumberAttribute {
    /// How many columns the cell covers.
    @inlinable
    public static func colspan(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" colspan=\"", number))
    }

    /// How many rows the cell covers.
    @inlinable
    public static func rowspan(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" rowspan=\"", number))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsCell, Value == TextAttribute {
    /// The ids of the cells that head this one.
    @inlinable
    public static func headers(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" headers=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSpan, Value == NumberAttribute {
    /// How many columns it is about.
    @inlinable
    public static func span(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" span=\"", number))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Th, Value == TextAttribute {
    /// What the cell heads.
    @inlinable
    public static func scope(_ value: HeaderScope) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" scope=\"", value.rawValue))
    }

    /// A short form of the cell.
    @inlinable
    public static func abbr(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" abbr=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Meta, Value == TextAttribute {
    /// What the page says under the name.
    @inlinable
    public static func content(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" content=\"", text))
    }

    /// The name of an Open Graph property.
    @inlinable
    public static func property(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" property=\"", text))
    }

    /// The character encoding; `Document` writes it.
    @inlinable
    public static func charset(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" charset=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Script, Value == FlagAttribute {
    /// Whether the script runs as soon as it is there.
    @inlinable
    public static func async(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" async", isOn))
    }

    /// Whether the script runs after the page is read.
    @inlinable
    public static func `defer`(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" defer", isOn))
    }

    /// Whether only browsers without modules run it.
    @inlinable
    public static func nomodule(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" nomodule", isOn))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Template, Value == TextAttribute {
    /// Makes the template a shadow tree.
    @inlinable
    public static func shadowrootmode(_ value: ShadowRootMode) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" shadowrootmode=\"", value.rawValue))
    }
}
