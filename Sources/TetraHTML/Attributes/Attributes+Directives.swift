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

    /// A property of the element's style that follows an expression, as in `.style("width", $percent.text + "%")`: the page
    /// sets it through the CSSOM. Nil, or what CSS does not understand, is no property.
    public static func style<Content: ClientTextValue>(
        _ property: StaticString, _ value: some ClientTerm<Content>
    ) -> HTMLAttribute {
        HTMLAttribute(DirectiveAttribute(.style(property.description, value.clientNode)))
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
