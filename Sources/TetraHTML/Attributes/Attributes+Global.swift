extension HTMLAttribute where Value == TextAttribute {
    /// A name that is unique in the page.
    @inlinable
    public static func id(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" id=\"", text))
    }

    /// A hint that is shown when pointing; not read everywhere, so no substitute for a label.
    @inlinable
    public static func title(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" title=\"", text))
    }

    /// The language of the content, as a BCP 47 tag.
    @inlinable
    public static func lang(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" lang=\"", text))
    }

    /// The direction of the text.
    @inlinable
    public static func dir(_ value: TextDirection) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" dir=\"", value.rawValue))
    }

    /// What the element is to assistive technology, where its tag does not say so.
    @inlinable
    public static func role(_ value: AriaRole) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" role=\"", value.rawValue))
    }

    /// A key that activates the element together with others.
    @inlinable
    public static func accesskey(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" accesskey=\"", text))
    }

    /// The keyboard that phones show.
    @inlinable
    public static func inputmode(_ value: InputMode) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" inputmode=\"", value.rawValue))
    }

    /// What the Enter key of a phone says.
    @inlinable
    public static func enterkeyhint(_ value: EnterKeyHint) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" enterkeyhint=\"", value.rawValue))
    }

    /// What phones write in capitals.
    @inlinable
    public static func autocapitalize(_ value: Autocapitalization) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" autocapitalize=\"", value.rawValue))
    }

    /// Whether the spelling is checked.
    @inlinable
    public static func spellcheck(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" spellcheck=\"", isOn ? "true" : "false"))
    }

    /// Whether translators change the text.
    @inlinable
    public static func translate(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" translate=\"", isOn ? "yes" : "no"))
    }

    /// Whether the element can be dragged.
    @inlinable
    public static func draggable(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" draggable=\"", isOn ? "true" : "false"))
    }

    /// Whether a person can edit the content.
    @inlinable
    public static func contenteditable(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" contenteditable=\"", isOn ? "true" : "false"))
    }

    /// Whether typing is corrected.
    @inlinable
    public static func autocorrect(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" autocorrect=\"", isOn ? "on" : "off"))
    }

    /// Makes the element a popover.
    @inlinable
    public static func popover(_ value: Popover) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" popover=\"", value.rawValue))
    }

    /// The slot of a shadow tree that the element goes into.
    @inlinable
    public static func slot(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" slot=\"", text))
    }

    /// The names by which a shadow tree shows the element for styling.
    @inlinable
    public static func part(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" part=\"", text))
    }

    /// The nonce of a content security policy.
    @inlinable
    public static func nonce(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" nonce=\"", text))
    }

    /// The custom element that this built-in one is.
    @inlinable
    public static func `is`(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" is=\"", text))
    }

    /// The global identifier of a microdata item.
    @inlinable
    public static func itemid(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" itemid=\"", text))
    }

    /// The properties of a microdata item that the element is.
    @inlinable
    public static func itemprop(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" itemprop=\"", text))
    }

    /// The ids of further properties of a microdata item.
    @inlinable
    public static func itemref(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" itemref=\"", text))
    }

    /// The type of a microdata item.
    @inlinable
    public static func itemtype(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" itemtype=\"", text))
    }
}

extension HTMLAttribute where Value == NumberAttribute {
    /// 0 takes part in the order of Tab, -1 can be focused by a script only.
    @inlinable
    public static func tabindex(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" tabindex=\"", number))
    }
}

extension HTMLAttribute where Value == FlagAttribute {
    /// Begins a microdata item.
    @inlinable
    public static func itemscope(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" itemscope", isOn))
    }

    /// Whether the element is not shown.
    @inlinable
    public static func hidden(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" hidden", isOn))
    }

    /// Whether the element can be neither focused nor clicked.
    @inlinable
    public static func inert(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" inert", isOn))
    }

    /// Whether the element has the focus when the page is shown.
    @inlinable
    public static func autofocus(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" autofocus", isOn))
    }

    /// Gives the element the focus when the page is shown.
    @inlinable
    public static var autofocus: HTMLAttribute { HTMLAttribute(FlagAttribute(" autofocus", true)) }
}

extension HTMLAttribute where Value == TextAttribute {
    /// What tells this element from its siblings when the page takes over new HTML, so that a moved row stays itself.
    @inlinable
    public static func key(_ key: some HTMLKeyConvertible) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" data-tetra-key=\"", key.htmlKey.text))
    }
}
