/// What form controls hold at the moment.
extension ElementNode {
    /// The type of an `input` in lower case, `text` if there is none.
    var inputType: String {
        guard name == "input", let type = attribute("type")?.lowercased(), !type.isEmpty else { return "text" }
        return type
    }

    var isField: Bool { ["input", "textarea", "select"].contains(name) }
    var isTickable: Bool { name == "input" && ["checkbox", "radio"].contains(inputType) }
    /// Whether a person can type into it.
    var isTextField: Bool {
        name == "textarea" || name == "input" && !Self.typesWithoutText.contains(inputType)
    }

    private static let typesWithoutText: Set<String> = [
        "checkbox", "radio", "button", "submit", "reset", "image", "hidden", "file", "range", "color",
    ]

    /// The value that a form would send, and that `event.target.value` gives; `nil` for what has none.
    var value: String? {
        switch name {
        case "input": entered.value ?? attribute("value") ?? (isTickable ? "on" : "")
        case "textarea": entered.value ?? textContent
        case "select": selectedOptions.first.map { $0.value ?? "" } ?? ""
        case "option": attribute("value") ?? textContent.collapsed
        case "button": attribute("value") ?? ""
        default: nil
        }
    }

    /// Whether a person can edit its text in place.
    var isEditable: Bool { has("contenteditable") && attribute("contenteditable") != "false" }

    var isChecked: Bool { entered.isChecked ?? has("checked") }

    var options: [ElementNode] { tree.filter { $0.name == "option" } }

    var isSelected: Bool { entered.isSelected ?? has("selected") }

    /// The selected options; in a drop-down the last marked one, else the first that is not disabled.
    var selectedOptions: [ElementNode] {
        let selected = options.filter(\.isSelected)
        if has("multiple") { return selected }
        if let last = selected.last { return [last] }
        guard Int(attribute("size") ?? "") ?? 0 <= 1 else { return [] }
        return options.first { !$0.has("disabled") }.map { [$0] } ?? []
    }

    /// Selects exactly these options.
    func select(_ chosen: [ElementNode]) {
        for option in options { option.entered.isSelected = chosen.contains { $0 === option } }
    }

    /// The radio buttons that this one excludes.
    var otherRadios: [ElementNode] {
        guard let group = attribute("name"), !group.isEmpty else { return [] }
        return root.tree.filter { other in
            other !== self && other.name == "input" && other.inputType == "radio" && other.attribute("name") == group
                && other.form === form
        }
    }

    /// The form that a control belongs to.
    var form: ElementNode? {
        if let id = attribute("form") { return root.tree.first { $0.name == "form" && $0.attribute("id") == id } }
        return lineage.dropFirst().first { $0.name == "form" }
    }

    /// Whether the control, or a `fieldset` around it, is disabled. What stands in the `legend` of that is not.
    var isDisabled: Bool {
        if ["button", "input", "textarea", "select", "option", "optgroup", "fieldset"].contains(name), has("disabled") {
            return true
        }
        var inner: ElementNode = self
        for outer in lineage.dropFirst() {
            if outer.name == "fieldset", outer.has("disabled"), inner.name != "legend" { return true }
            inner = outer
        }
        return false
    }

    /// Whether `details` or a dialog is open.
    var isOpen: Bool { entered.isOpen ?? has("open") }
}
