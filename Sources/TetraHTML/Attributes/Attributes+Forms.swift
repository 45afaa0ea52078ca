extension HTMLAttribute where Tag: HTMLTags.AcceptsDisabled, Value == FlagAttribute {
    /// Whether the control can not be used.
    @inlinable
    public static func disabled(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" disabled", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsName, Value == TextAttribute {
    /// The name under which the value is sent.
    @inlinable
    public static func name(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" name=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsValue, Value == TextAttribute {
    /// The value.
    @inlinable
    public static func value(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" value=\"", value.attributeText))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsFor, Value == TextAttribute {
    /// The id of the control that this belongs to.
    @inlinable
    public static func `for`(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" for=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsForm, Value == TextAttribute {
    /// The id of the form that the control belongs to.
    @inlinable
    public static func form(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" form=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Form, Value == URLAttribute {
    /// Where the form is sent.
    public static func action(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" action=\"", url, .resource))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Form, Value == TextAttribute {
    /// How the form is sent.
    @inlinable
    public static func method(_ value: FormMethod) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" method=\"", value.rawValue))
    }

    /// How the values are encoded.
    @inlinable
    public static func enctype(_ value: FormEncoding) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" enctype=\"", value.rawValue))
    }

    /// The character encoding; UTF-8 if absent.
    @inlinable
    public static func acceptCharset(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" accept-charset=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Form, Value == FlagAttribute {
    /// Whether the browser does not check the values.
    @inlinable
    public static func novalidate(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" novalidate", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSubmission, Value == URLAttribute {
    /// Where this button sends the form.
    public static func formaction(_ url: String) -> HTMLAttribute {
        HTMLAttribute(URLAttribute(" formaction=\"", url, .resource))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSubmission, Value == TextAttribute {
    /// How this button sends the form.
    @inlinable
    public static func formmethod(_ value: FormMethod) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" formmethod=\"", value.rawValue))
    }

    /// How the values are encoded for this button.
    @inlinable
    public static func formenctype(_ value: FormEncoding) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" formenctype=\"", value.rawValue))
    }

    /// Where the answer to this button opens.
    @inlinable
    public static func formtarget(_ value: BrowsingTarget) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" formtarget=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsSubmission, Value == FlagAttribute {
    /// Whether this button sends the form unchecked.
    @inlinable
    public static func formnovalidate(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" formnovalidate", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsPopoverTarget, Value == TextAttribute {
    /// The id of the popover that the control opens.
    @inlinable
    public static func popovertarget(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" popovertarget=\"", text))
    }

    /// What the control does with the popover.
    @inlinable
    public static func popovertargetaction(_ value: PopoverAction) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" popovertargetaction=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Button, Value == TextAttribute {
    /// What the button does by itself.
    @inlinable
    public static func type(_ value: ButtonType) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" type=\"", value.rawValue))
    }

    /// The id of the element that the button commands.
    @inlinable
    public static func commandfor(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" commandfor=\"", text))
    }

    /// What the button makes the other element do.
    @inlinable
    public static func command(_ value: ButtonCommand) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" command=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Input, Value == TextAttribute {
    /// What kind of input it is.
    @inlinable
    public static func type(_ value: InputType) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" type=\"", value.rawValue))
    }

    /// The distance of allowed values.
    @inlinable
    public static func step(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" step=\"", value.attributeText))
    }

    /// A regular expression that the value must match.
    @inlinable
    public static func pattern(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" pattern=\"", text))
    }

    /// The types of files that can be picked.
    @inlinable
    public static func accept(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" accept=\"", text))
    }

    /// The camera that a file is taken with.
    @inlinable
    public static func capture(_ value: Capture) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" capture=\"", value.rawValue))
    }

    /// The id of a `datalist` with suggestions.
    @inlinable
    public static func list(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" list=\"", text))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Input, Value == FlagAttribute {
    /// Whether the box is ticked or the radio button picked.
    @inlinable
    public static func checked(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" checked", isOn))
    }

    /// Allows any number, however fine.
    @inlinable
    public static var anyStep: HTMLAttribute { HTMLAttribute(FlagAttribute(" step=\"any\"", true)) }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsTyping, Value == TextAttribute {
    /// A hint of what to type; no substitute for a label.
    @inlinable
    public static func placeholder(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" placeholder=\"", text))
    }

    /// The name under which the direction of the text is sent.
    @inlinable
    public static func dirname(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" dirname=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsTyping, Value == NumberAttribute {
    /// The greatest length, in UTF-16 code units.
    @inlinable
    public static func maxlength(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" maxlength=\"", number))
    }

    /// The least length, in UTF-16 code units.
    @inlinable
    public static func minlength(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" minlength=\"", number))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsTyping, Value == FlagAttribute {
    /// Whether the value can be read but not changed.
    @inlinable
    public static func readonly(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" readonly", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsRequired, Value == FlagAttribute {
    /// Whether a value is needed.
    @inlinable
    public static func required(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" required", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsChoice, Value == FlagAttribute {
    /// Whether several can be chosen.
    @inlinable
    public static func multiple(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" multiple", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsChoice, Value == NumberAttribute {
    /// How many characters or options are shown.
    @inlinable
    public static func size(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" size=\"", number))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsAutocomplete, Value == TextAttribute {
    /// What the browser fills in: `email`, `one-time-code`, `off`.
    @inlinable
    public static func autocomplete(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" autocomplete=\"", text))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsRange, Value == TextAttribute {
    /// The least value; a number or date.
    @inlinable
    public static func min(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" min=\"", value.attributeText))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsMaximum, Value == TextAttribute {
    /// The greatest value; a number or date.
    @inlinable
    public static func max(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" max=\"", value.attributeText))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Meter, Value == TextAttribute {
    /// Where low values end.
    @inlinable
    public static func low(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" low=\"", value.attributeText))
    }

    /// Where high values begin.
    @inlinable
    public static func high(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" high=\"", value.attributeText))
    }

    /// The best value.
    @inlinable
    public static func optimum(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" optimum=\"", value.attributeText))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Textarea, Value == NumberAttribute {
    /// How many lines are shown.
    @inlinable
    public static func rows(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" rows=\"", number))
    }

    /// How many characters of a line are shown.
    @inlinable
    public static func cols(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" cols=\"", number))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Textarea, Value == TextAttribute {
    /// Whether line breaks of the display are sent.
    @inlinable
    public static func wrap(_ value: TextWrapping) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" wrap=\"", value.rawValue))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Option, Value == FlagAttribute {
    /// Whether the option is chosen.
    @inlinable
    public static func selected(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(FlagAttribute(" selected", isOn))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsLabel, Value == TextAttribute {
    /// The name that is shown.
    @inlinable
    public static func label(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" label=\"", text))
    }
}
