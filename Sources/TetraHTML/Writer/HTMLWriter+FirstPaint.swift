/// What directives look like before the page's runtime has started, and without it.
extension HTMLWriter {
    /// Writes the attribute that follows an expression, as the page would: true writes it empty, false and null leave it
    /// out, except that `aria-` and `data-` attributes say `"true"` and `"false"`.
    mutating func derivedAttribute(_ name: String, of value: JSONValue) {
        let saysTruth = name.utf8.starts(with: "aria-".utf8) || name.utf8.starts(with: "data-".utf8)
        switch value {
        case .null: return
        case .bool(let flag) where saysTruth: derivedAttribute(name, flag ? "true" : "false")
        case .bool(true): derivedAttribute(name, "")
        case .bool(false): return
        default: derivedAttribute(name, ExpressionEvaluator.text(of: value))
        }
    }

    /// Shows the value of a bound property in an input.
    mutating func paint(_ value: JSONValue, on target: BindingTarget) {
        let text = ExpressionEvaluator.text(of: value)
        switch target {
        case .none: return
        case .checked, .value, .choices: paint(value, onInput: target)
        case .content: replacement = text
        case .selection: selection = Self.texts(of: value)
        case .editable:
            derivedAttribute("contenteditable", "plaintext-only")
            replacement = text
        }
    }

    private mutating func paint(_ value: JSONValue, onInput target: BindingTarget) {
        let type = attributeValue("type").map { String(decoding: $0, as: UTF8.self) } ?? "text"
        if let problem = target.problem(withType: type) { problems.append(problem) }
        switch (target, type) {
        case (.checked, "checkbox"):
            if value == .bool(true) { derivedAttribute("checked", nil) }
        case (_, "radio"), (.choices, _):
            let own = attributeValue("value") ?? Array("on".utf8)
            if Self.texts(of: value).contains(own) { derivedAttribute("checked", nil) }
        case (.checked, _): break
        default: derivedAttribute("value", ExpressionEvaluator.text(of: value))
        }
    }

    /// Marks an option whose value the open `select` is bound to.
    mutating func paintOption() {
        guard let selection, let value = attributeValue("value"), selection.contains(value) else { return }
        closeClasses()
        closeStyles()
        derivedAttribute("selected", nil)
    }

    /// A value, or each value of a list, as text and escaped as in an attribute.
    private static func texts(of value: JSONValue) -> [[UInt8]] {
        if case .array(let elements) = value { return elements.map { escaped(ExpressionEvaluator.text(of: $0)) } }
        return [escaped(ExpressionEvaluator.text(of: value))]
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var buffer = ByteBuffer(capacity: text.utf8.count)
        buffer.appendAttribute(text)
        return buffer.bytes()
    }
}

extension BindingTarget {
    /// Why a control of a type can't be bound in this way, in words for the developer.
    fileprivate func problem(withType type: String) -> String? {
        switch (self, type) {
        case (_, "file"), (_, "submit"), (_, "button"), (_, "image"), (_, "reset"):
            "An input of the type '\(type)' can't be bound."
        case (.checked, "checkbox"), (.checked, "radio"), (.choices, "checkbox"): nil
        case (.checked, _): "A Bool is bound to an input of the type '\(type)': add .type(.checkbox)."
        case (.choices, _): "A list is bound to an input of the type '\(type)': add .type(.checkbox)."
        case (.value, "checkbox"):
            "A checkbox is bound to a single value: bind a Bool, or an array for a group of checkboxes."
        default: nil
        }
    }
}
