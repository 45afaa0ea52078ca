extension HTMLAttribute where Value == TextAttribute {
    /// The name that assistive technology reads.
    @inlinable
    public static func ariaLabel(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-label=\"", text))
    }

    /// The ids of the elements that name this one.
    @inlinable
    public static func ariaLabelledBy(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-labelledby=\"", text))
    }

    /// The ids of the elements that describe this one.
    @inlinable
    public static func ariaDescribedBy(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-describedby=\"", text))
    }

    /// The ids of the elements that this one controls.
    @inlinable
    public static func ariaControls(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-controls=\"", text))
    }

    /// The ids of elements that belong to this one.
    @inlinable
    public static func ariaOwns(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-owns=\"", text))
    }

    /// The ids of what is read next.
    @inlinable
    public static func ariaFlowTo(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-flowto=\"", text))
    }

    /// The ids of the elements that tell more.
    @inlinable
    public static func ariaDetails(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-details=\"", text))
    }

    /// The id of the element that tells what is wrong.
    @inlinable
    public static func ariaErrorMessage(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-errormessage=\"", text))
    }

    /// The id of the active element within.
    @inlinable
    public static func ariaActiveDescendant(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-activedescendant=\"", text))
    }

    /// What the role is called.
    @inlinable
    public static func ariaRoleDescription(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-roledescription=\"", text))
    }

    /// The keys that activate the element.
    @inlinable
    public static func ariaKeyShortcuts(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-keyshortcuts=\"", text))
    }

    /// A hint of what to type.
    @inlinable
    public static func ariaPlaceholder(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-placeholder=\"", text))
    }

    /// The value as text.
    @inlinable
    public static func ariaValueText(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-valuetext=\"", text))
    }

    /// A description.
    @inlinable
    public static func ariaDescription(_ text: String) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-description=\"", text))
    }

    /// Whether a change is read with all that is around it.
    @inlinable
    public static func ariaAtomic(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-atomic=\"", isOn ? "true" : "false"))
    }

    /// Whether the content is about to change.
    @inlinable
    public static func ariaBusy(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-busy=\"", isOn ? "true" : "false"))
    }

    /// Whether the element can be seen but not used.
    @inlinable
    public static func ariaDisabled(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-disabled=\"", isOn ? "true" : "false"))
    }

    /// Whether what the element opens is open.
    @inlinable
    public static func ariaExpanded(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-expanded=\"", isOn ? "true" : "false"))
    }

    /// Whether assistive technology passes over the element.
    @inlinable
    public static func ariaHidden(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-hidden=\"", isOn ? "true" : "false"))
    }

    /// Whether what was typed is wrong.
    @inlinable
    public static func ariaInvalid(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-invalid=\"", isOn ? "true" : "false"))
    }

    /// Whether the rest of the page is out of reach.
    @inlinable
    public static func ariaModal(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-modal=\"", isOn ? "true" : "false"))
    }

    /// Whether Enter makes a line.
    @inlinable
    public static func ariaMultiline(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-multiline=\"", isOn ? "true" : "false"))
    }

    /// Whether several can be chosen.
    @inlinable
    public static func ariaMultiselectable(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-multiselectable=\"", isOn ? "true" : "false"))
    }

    /// Whether the value can be read but not changed.
    @inlinable
    public static func ariaReadOnly(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-readonly=\"", isOn ? "true" : "false"))
    }

    /// Whether a value is needed.
    @inlinable
    public static func ariaRequired(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-required=\"", isOn ? "true" : "false"))
    }

    /// Whether the element is chosen.
    @inlinable
    public static func ariaSelected(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-selected=\"", isOn ? "true" : "false"))
    }

    /// Whether a toggle button is pressed.
    @inlinable
    public static func ariaPressed(_ isOn: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-pressed=\"", isOn ? "true" : "false"))
    }

    /// When a change within is read out.
    @inlinable
    public static func ariaLive(_ value: AriaLive) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-live=\"", value.rawValue))
    }

    /// What the element opens.
    @inlinable
    public static func ariaHasPopup(_ value: AriaPopup) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-haspopup=\"", value.rawValue))
    }

    /// Whether the element is ticked.
    @inlinable
    public static func ariaChecked(_ value: AriaChecked) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-checked=\"", value.rawValue))
    }

    /// How the column is sorted.
    @inlinable
    public static func ariaSort(_ value: AriaSort) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-sort=\"", value.rawValue))
    }

    /// Along which axis the element lies.
    @inlinable
    public static func ariaOrientation(_ value: AriaOrientation) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-orientation=\"", value.rawValue))
    }

    /// How the input helps typing.
    @inlinable
    public static func ariaAutocomplete(_ value: AriaAutocomplete) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-autocomplete=\"", value.rawValue))
    }

    /// What is wrong with what was typed.
    @inlinable
    public static func ariaInvalid(_ value: AriaInvalidity) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-invalid=\"", value.rawValue))
    }

    /// The least value.
    @inlinable
    public static func ariaValueMinimum(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-valuemin=\"", value.attributeText))
    }

    /// The greatest value.
    @inlinable
    public static func ariaValueMaximum(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-valuemax=\"", value.attributeText))
    }

    /// The value.
    @inlinable
    public static func ariaValueNow(_ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-valuenow=\"", value.attributeText))
    }
}

extension HTMLAttribute where Value == NumberAttribute {
    /// The level of a heading or tree item.
    @inlinable
    public static func ariaLevel(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-level=\"", number))
    }

    /// How many columns there are in all.
    @inlinable
    public static func ariaColumnCount(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-colcount=\"", number))
    }

    /// Which column this is, from 1.
    @inlinable
    public static func ariaColumnIndex(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-colindex=\"", number))
    }

    /// How many columns a cell covers.
    @inlinable
    public static func ariaColumnSpan(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-colspan=\"", number))
    }

    /// How many rows there are in all.
    @inlinable
    public static func ariaRowCount(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-rowcount=\"", number))
    }

    /// Which row this is, from 1.
    @inlinable
    public static func ariaRowIndex(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-rowindex=\"", number))
    }

    /// How many rows a cell covers.
    @inlinable
    public static func ariaRowSpan(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-rowspan=\"", number))
    }

    /// Which of its set this is, from 1.
    @inlinable
    public static func ariaPositionInSet(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-posinset=\"", number))
    }

    /// How many there are in the set.
    @inlinable
    public static func ariaSetSize(_ number: Int) -> HTMLAttribute {
        HTMLAttribute(NumberAttribute(" aria-setsize=\"", number))
    }
}

extension HTMLAttribute where Value == TextAttribute {
    /// Marks the element as the current one of its kind, where that holds: `.ariaCurrent(.page, when: isHere)`.
    @inlinable
    public static func ariaCurrent(_ value: AriaCurrent, when condition: Bool = true) -> HTMLAttribute {
        HTMLAttribute(TextAttribute(" aria-current=\"", value.rawValue)).when(condition)
    }
}
