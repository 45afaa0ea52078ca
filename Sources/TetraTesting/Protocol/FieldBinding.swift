import Tetra

/// Keeps a form control and a value in step, as the page does.
struct FieldBinding {
    private let field: ElementNode
    private let kind: FieldKind

    init(_ field: ElementNode, _ kind: FieldKind) {
        self.field = field
        self.kind = kind
    }

    /// Whether the control has nothing to say: a radio button that is not chosen.
    var isOut: Bool { field.inputType == "radio" && !field.isChecked }

    /// What the control says; `nil` where that is no value of the kind.
    func read() -> JSONValue? {
        field.inputType == "checkbox" ? .bool(field.isChecked) : kind.value(of: field.value ?? "")
    }

    /// What a control of a group makes of the list so far.
    func read(list: JSONValue) -> JSONValue {
        if field.name == "select" {
            let known = field.options.map { $0.value ?? "" }
            let others = list.elements.filter { each in !known.contains { text(each).isSame($0) } }
            return .array(others + field.selectedOptions.compactMap { kind.value(of: $0.value ?? "") })
        }
        let own = field.value ?? ""
        guard field.isChecked else { return .array(list.elements.filter { !text($0).isSame(own) }) }
        return isAmong(list, own) ? list : .array(list.elements + [kind.value(of: own) ?? .null])
    }

    /// Makes the control say a value, or show what of a list it stands for.
    func write(_ value: JSONValue) {
        if field.name == "select" {
            let chosen = if case .array(let entries) = value { entries } else { [value] }
            field.select(field.options.filter { isAmong(.array(chosen), $0.value ?? "") })
            return
        }
        switch (field.inputType, value) {
        case ("checkbox", .array): field.entered.isChecked = isAmong(value, field.value ?? "")
        case ("checkbox", _): field.entered.isChecked = value == .bool(true)
        case ("radio", _): field.entered.isChecked = value != .null && text(value).isSame(field.value ?? "")
        default:
            if case .number(let number) = value, let own = field.value, Double(own.collapsed) == number { return }
            field.entered.value = text(value)
        }
    }

    private func isAmong(_ list: JSONValue, _ value: String) -> Bool {
        list.elements.contains { text($0).isSame(value) }
    }

    private func text(_ value: JSONValue) -> String { ExpressionEvaluator.text(of: value) }
}
