import Tetra

/// Keeps a form control and a value in step. Numbers stay numbers; a checkbox is true or false, or one entry of a list;
/// several options of a select are a list.
struct FieldBinding {
    private let field: ElementNode

    init(_ field: ElementNode) {
        self.field = field
    }

    /// What the control says, given the value so far; `nil` for no answer.
    func read(_ old: JSONValue) -> JSONValue? {
        let isNumber = if case .number = old { true } else { isNumeric && old == .null }
        switch field.inputType {
        case "checkbox":
            guard case .array(let entries) = old else { return .bool(field.isChecked) }
            let others = entries.filter { !text($0).isSame(field.value ?? "") }
            return .array(field.isChecked ? others + [.string(field.value ?? "")] : others)
        case "radio": return field.isChecked ? converted(field.value ?? "", isNumber) : nil
        default: break
        }
        if field.name == "select", field.has("multiple") {
            let isNumber = if case .number = old[0] { true } else { false }
            return .array(field.selectedOptions.map { converted($0.value ?? "", isNumber) })
        }
        return converted(field.value ?? "", isNumber)
    }

    /// Makes the control say a value.
    func write(_ value: JSONValue) {
        if field.name == "select" {
            let chosen = if case .array(let entries) = value { entries } else { [value] }
            field.select(
                field.options.filter { option in
                    chosen.contains { $0 != .null && text($0).isSame(option.value ?? "") }
                })
            return
        }
        switch field.inputType {
        case "checkbox":
            if case .array(let entries) = value {
                field.entered.isChecked = entries.contains { text($0).isSame(field.value ?? "") }
            } else {
                field.entered.isChecked = value == .bool(true)
            }
        case "radio": field.entered.isChecked = value != .null && text(value).isSame(field.value ?? "")
        default:
            if case .number = value, let own = field.value, number(own) == value { return }
            field.entered.value = text(value)
        }
    }

    private var isNumeric: Bool { ["number", "range"].contains(field.inputType) }

    private func converted(_ text: String, _ isNumber: Bool) -> JSONValue {
        isNumber ? number(text) : .string(text)
    }

    private func number(_ text: String) -> JSONValue {
        Double(text.collapsed).map { $0.isFinite ? .number($0) : .null } ?? .null
    }

    private func text(_ value: JSONValue) -> String { ExpressionEvaluator.text(of: value) }
}
