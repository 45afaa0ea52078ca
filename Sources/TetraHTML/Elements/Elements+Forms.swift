extension HTMLTags {
    public enum Form: HTMLContentTag, AcceptsName, AcceptsLinkTarget, AcceptsRel, AcceptsAutocomplete,
        AcceptsFormAction
    {
        public static var start: StaticString { "<form" }
        public static var end: StaticString { "</form>" }
    }
    public enum Label: HTMLContentTag, AcceptsForm, AcceptsFor {
        public static var start: StaticString { "<label" }
        public static var end: StaticString { "</label>" }
    }
    public enum Input: HTMLVoidTag, AcceptsDisabled, AcceptsName, AcceptsValue, AcceptsPicture, AcceptsSize,
        AcceptsAlternative, AcceptsForm, AcceptsSubmission, AcceptsRequired, AcceptsTyping, AcceptsChoice,
        AcceptsAutocomplete, AcceptsRange, AcceptsMaximum, AcceptsPopoverTarget
    {
        public static var start: StaticString { "<input" }
    }
    public enum Button: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsValue, AcceptsForm, AcceptsSubmission,
        AcceptsPopoverTarget
    {
        public static var start: StaticString { "<button" }
        public static var end: StaticString { "</button>" }
    }
    public enum Select: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsForm, AcceptsRequired, AcceptsChoice,
        AcceptsAutocomplete
    {
        public static var start: StaticString { "<select" }
        public static var end: StaticString { "</select>" }

        public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) { writer.selection = nil }
    }
    public enum Datalist: HTMLContentTag {
        public static var start: StaticString { "<datalist" }
        public static var end: StaticString { "</datalist>" }
    }
    public enum Optgroup: HTMLContentTag, AcceptsDisabled, AcceptsLabel {
        public static var start: StaticString { "<optgroup" }
        public static var end: StaticString { "</optgroup>" }
    }
    public enum Option: HTMLContentTag, AcceptsDisabled, AcceptsValue, AcceptsLabel {
        public static var start: StaticString { "<option" }
        public static var end: StaticString { "</option>" }

        public static var holdsTextOnly: Bool { true }

        public static func completeStartTag(_ writer: inout HTMLWriter) { writer.paintOption() }
    }
    public enum Textarea: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsForm, AcceptsRequired, AcceptsTyping,
        AcceptsAutocomplete
    {
        public static var start: StaticString { "<textarea" }
        public static var end: StaticString { "</textarea>" }

        public static var holdsTextOnly: Bool { true }

        public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) {
            writer.keepFirstLineEnd(from: offset)
        }
    }
    public enum Output: HTMLContentTag, AcceptsName, AcceptsForm, AcceptsFor {
        public static var start: StaticString { "<output" }
        public static var end: StaticString { "</output>" }
    }
    public enum Progress: HTMLContentTag, AcceptsValue, AcceptsForm, AcceptsMaximum {
        public static var start: StaticString { "<progress" }
        public static var end: StaticString { "</progress>" }
    }
    public enum Meter: HTMLContentTag, AcceptsValue, AcceptsForm, AcceptsRange, AcceptsMaximum {
        public static var start: StaticString { "<meter" }
        public static var end: StaticString { "</meter>" }
    }
    public enum Fieldset: HTMLContentTag, AcceptsDisabled, AcceptsName, AcceptsForm {
        public static var start: StaticString { "<fieldset" }
        public static var end: StaticString { "</fieldset>" }
    }
    public enum Legend: HTMLContentTag {
        public static var start: StaticString { "<legend" }
        public static var end: StaticString { "</legend>" }
    }
}

/// Controls that are sent together.
@inlinable
public func form<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Form, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Form, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The name of a control.
@inlinable
public func label<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Label, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Label, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A control for typing, picking or ticking.
@inlinable
public func input<each Value: HTMLAttributeValue>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Input, each Value>
) -> HTMLVoidElement<HTMLTags.Input, repeat each Value> {
    HTMLVoidElement(repeat each attributes)
}

/// A button. Without a `.type` it submits its form.
@inlinable
public func button<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Button, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Button, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A choice among options.
@inlinable
public func select<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Select, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Select, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// Suggestions for an input.
@inlinable
public func datalist<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Datalist, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Datalist, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A group of options.
@inlinable
public func optgroup<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Optgroup, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Optgroup, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// An option.
@inlinable
public func option<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Option, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Option, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A control for several lines.
@inlinable
public func textarea<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Textarea, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Textarea, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The result of a calculation or action.
@inlinable
public func output<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Output, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Output, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// How far something has come.
@inlinable
public func progress<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Progress, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Progress, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// An amount within a range.
@inlinable
public func meter<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Meter, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Meter, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// A group of controls.
@inlinable
public func fieldset<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Fieldset, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Fieldset, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}

/// The name of a `fieldset`.
@inlinable
public func legend<each Value: HTMLAttributeValue, Content: HTML>(
    _ attributes: repeat HTMLAttribute<HTMLTags.Legend, each Value>,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> HTMLElement<HTMLTags.Legend, Content, repeat each Value> {
    HTMLElement(repeat each attributes, content: content())
}
