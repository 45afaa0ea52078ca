extension HTMLAttribute where Value == DirectiveAttribute {
    /// Does something when an event happens: `.on(.click, $delete())`, `.on(.keydown(.enter), $rename())`.
    public static func on(_ event: DOMEvent, _ actions: any ClientActionConvertible...) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.on(event, .sequence(actions))))
    }

    /// Shows the element while a condition holds; it is `hidden` otherwise.
    public static func show(_ condition: some ClientConvertible<Bool>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.show(condition.clientNode)))
    }

    /// A class that the element has while a condition holds in the page.
    ///
    /// - Parameter name: one class, which stands in code and never in data.
    public static func `class`(_ name: StaticString, when condition: some ClientTerm<Bool>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.class(name.description, condition.clientNode)))
    }

    /// An attribute that follows an expression. True writes it empty (`"true"` for `aria-` and `data-`), false and nil
    /// take it away (false is `"false"` for `aria-` and `data-`).
    public static func attribute(_ name: StaticString, _ value: some ClientTerm) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.attribute(name.description, value.clientNode)))
    }

    /// Text that follows an expression and takes the place of the element's content.
    public static func text(_ text: some ClientConvertible) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.text(text.clientNode)))
    }

    /// Focuses the element, and selects what is in it, when a condition turns true.
    public static func focus(when condition: some ClientConvertible<Bool>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.focus(condition.clientNode)))
    }
}

extension HTMLAttribute where Tag: HTMLTags.AcceptsDisabled, Value == DirectiveAttribute {
    /// Disables the control while a condition holds: `.disabled(while: $save.isRunning)`.
    public static func disabled(while condition: some ClientConvertible<Bool>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.attribute("disabled", condition.clientNode)))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Input, Value == DirectiveAttribute {
    /// Keeps a checkbox and a property in step.
    public static func bind(_ property: ClientBinding<Bool>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.bind(property.name), target: .checked))
    }

    /// Keeps what is typed or picked and a property in step.
    public static func bind(_ property: ClientBinding<some PageValue>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.bind(property.name), target: .value))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Textarea, Value == DirectiveAttribute {
    /// Keeps what is typed and a property in step.
    public static func bind(_ property: ClientBinding<some PageValue>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.bind(property.name), target: .content))
    }
}

extension HTMLAttribute where Tag == HTMLTags.Select, Value == DirectiveAttribute {
    /// Keeps the chosen option and a property in step. Options need a `.value`.
    public static func bind(_ property: ClientBinding<some PageValue>) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.bind(property.name), target: .selection))
    }
}
