extension HTMLAttribute where Value == DirectiveAttribute {
    fileprivate init(
        _ kind: ClientDirective.Binding, _ place: ClientNode, _ field: ClientField, _ target: BindingTarget
    ) {
        self.init(DirectiveAttribute(.bind(kind, place, field), target: target))
    }
}

// An input's type is an attribute of its own, which the compiler doesn't see here: what does not fit it is told when the
// element is rendered.
extension HTMLAttribute where Tag == HTMLTags.Input, Value == DirectiveAttribute {
    /// Keeps a checkbox and a property in step.
    public static func bind(_ property: ClientBinding<Bool>) -> HTMLAttribute {
        HTMLAttribute(.field, property.clientNode, .flag, .checked)
    }

    /// Keeps what is typed or picked and a property in step.
    ///
    /// Texts, numbers, their optionals and types of your own that are ``ClientFieldValue``. An emptied field means nil;
    /// where the property has no nil, it keeps its last value and the field is marked `aria-invalid`.
    public static func bind(_ property: ClientBinding<some ClientFieldValue>) -> HTMLAttribute {
        HTMLAttribute(.field, property.clientNode, property.field, .value)
    }

    /// Keeps a group of radio buttons, each with its `.value`, and an enum in step.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(_ property: ClientBinding<Choice>) -> HTMLAttribute
    where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.field, property.clientNode, .choice(of: Choice.RawValue.clientField), .value)
    }

    /// Keeps a group of radio buttons, each with its `.value`, and an enum in step; at first perhaps none is chosen.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(_ property: ClientBinding<Choice?>) -> HTMLAttribute
    where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.field, property.clientNode, .choice(of: Choice.RawValue.clientField).optional, .value)
    }

    /// Keeps a group of checkboxes, each with its `.value`, and an array of what is checked in step.
    public static func bind<Choice: ClientFieldValue>(_ property: ClientBinding<[Choice]>) -> HTMLAttribute {
        HTMLAttribute(.choices, property.clientNode, Choice.clientField, .choices)
    }

    /// Keeps a group of checkboxes, each with its `.value`, and a set of what is checked in step.
    public static func bind<Choice: ClientFieldValue>(_ property: ClientBinding<Set<Choice>>) -> HTMLAttribute {
        HTMLAttribute(.choices, property.clientNode, Choice.clientField, .choices)
    }

    /// Keeps a group of checkboxes, each with its `.value`, and an array of enum cases in step.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(_ property: ClientBinding<[Choice]>) -> HTMLAttribute
    where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.choices, property.clientNode, .choice(of: Choice.RawValue.clientField), .choices)
    }

    /// Keeps a group of checkboxes, each with its `.value`, and a set of enum cases in step.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(
        _ property: ClientBinding<Set<Choice>>
    ) -> HTMLAttribute where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.choices, property.clientNode, .choice(of: Choice.RawValue.clientField), .choices)
    }
}

extension HTMLAttribute where Tag == HTMLTags.Textarea, Value == DirectiveAttribute {
    /// Keeps what is typed and a property in step.
    public static func bind(_ property: ClientBinding<String>) -> HTMLAttribute {
        HTMLAttribute(.field, property.clientNode, .text, .content)
    }

    /// Keeps what is typed and a property in step; nothing typed is nil.
    public static func bind(_ property: ClientBinding<String?>) -> HTMLAttribute {
        HTMLAttribute(.field, property.clientNode, .text.optional, .content)
    }
}

extension HTMLAttribute where Tag == HTMLTags.Select, Value == DirectiveAttribute {
    /// Keeps the chosen option and a property in step. Options need a `.value`; an empty one means nil.
    public static func bind(_ property: ClientBinding<some ClientFieldValue>) -> HTMLAttribute {
        HTMLAttribute(.field, property.clientNode, property.field, .selection)
    }

    /// Keeps the chosen option and an enum in step. Options need a `.value`.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(_ property: ClientBinding<Choice>) -> HTMLAttribute
    where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.field, property.clientNode, .choice(of: Choice.RawValue.clientField), .selection)
    }

    /// Keeps the chosen option and an enum in step. Options need a `.value`; an empty one means nil.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(_ property: ClientBinding<Choice?>) -> HTMLAttribute
    where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.field, property.clientNode, .choice(of: Choice.RawValue.clientField).optional, .selection)
    }

    /// Keeps the chosen options of a `select(.multiple)` and an array in step. Options need a `.value`.
    public static func bind<Choice: ClientFieldValue>(_ property: ClientBinding<[Choice]>) -> HTMLAttribute {
        HTMLAttribute(.choices, property.clientNode, Choice.clientField, .selection)
    }

    /// Keeps the chosen options of a `select(.multiple)` and a set in step. Options need a `.value`.
    public static func bind<Choice: ClientFieldValue>(_ property: ClientBinding<Set<Choice>>) -> HTMLAttribute {
        HTMLAttribute(.choices, property.clientNode, Choice.clientField, .selection)
    }

    /// Keeps the chosen options of a `select(.multiple)` and an array of enum cases in step.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(_ property: ClientBinding<[Choice]>) -> HTMLAttribute
    where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.choices, property.clientNode, .choice(of: Choice.RawValue.clientField), .selection)
    }

    /// Keeps the chosen options of a `select(.multiple)` and a set of enum cases in step.
    @_disfavoredOverload
    public static func bind<Choice: PageValue & RawRepresentable>(
        _ property: ClientBinding<Set<Choice>>
    ) -> HTMLAttribute where Choice.RawValue: ClientFieldValue {
        HTMLAttribute(.choices, property.clientNode, .choice(of: Choice.RawValue.clientField), .selection)
    }
}

extension HTMLAttribute where Tag: HTMLContentTag, Value == DirectiveAttribute {
    /// Lets a person edit the element's text in place, as plain text, and keeps a property in step:
    /// `h2(.editable($title)) {}`.
    public static func editable(_ property: ClientBinding<String>) -> HTMLAttribute {
        HTMLAttribute(.editable, property.clientNode, .text, .editable)
    }
}

extension ClientBinding where Value: ClientFieldValue {
    fileprivate var field: ClientField { Value.clientField }
}
