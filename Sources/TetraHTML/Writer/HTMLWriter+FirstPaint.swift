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
        case .checked:
            if value == .bool(true) { derivedAttribute("checked", nil) }
        case .value where attributeValue("type").map { $0 == Array("radio".utf8) } ?? false:
            if attributeValue("value") == Self.escaped(text) { derivedAttribute("checked", nil) }
        case .value: derivedAttribute("value", text)
        case .content: replacement = text
        case .selection: selection = Self.escaped(text)
        }
    }

    /// Marks an option whose value the open `select` is bound to.
    mutating func paintOption() {
        guard let selection, attributeValue("value") == selection else { return }
        closeClasses()
        closeStyles()
        derivedAttribute("selected", nil)
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var buffer = ByteBuffer(capacity: text.utf8.count)
        buffer.appendAttribute(text)
        return buffer.bytes()
    }
}
