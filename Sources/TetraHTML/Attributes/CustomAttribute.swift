/// An attribute whose name the program gives as text.
public struct CustomAttribute: HTMLAttributeValue, Sendable {
    let name: String
    let value: String

    public func write(into writer: inout HTMLWriter) {
        if let problem = AttributeName.problem(with: name, forExpression: false) {
            writer.problem(problem)
            return
        }
        writer.buffer.append(0x20)
        writer.buffer.append(utf8: name)
        writer.buffer.append("=\"")
        writer.buffer.appendAttribute(checkedValue(&writer))
        writer.buffer.append(0x22)
    }

    private func checkedValue(_ writer: inout HTMLWriter) -> String {
        switch AttributeName.content(of: name) {
        case .text: return value
        case .url(let rule): return writer.checked(value, rule, of: name)
        case .sourceSet:
            let (text, isBlocked) = SourceSet.checked(value)
            if isBlocked { writer.noteBlockedURL(name) }
            return text
        case .urlList:
            let isAllowed = value.utf8.split { $0 == 0x20 || $0 == 0x3B || $0 == 0x2C }.allSatisfy(URLRule.link.allows)
            if isAllowed { return value }
            writer.noteBlockedURL(name)
            return URLRule.blocked
        }
    }
}

/// An attribute whose name is `data-` or `aria-` and what the program gives as text.
public struct PrefixedAttribute: HTMLAttributeValue, Sendable {
    let prefix: StaticString
    let name: String
    let value: String

    public func write(into writer: inout HTMLWriter) {
        guard AttributeName.isName(name), !AttributeName.begins(name, "tetra") else {
            writer.problem(
                "A text that is not a name for a data or aria attribute, or is kept for Tetra, was left out.")
            return
        }
        writer.buffer.append(prefix)
        writer.buffer.append(utf8: name)
        writer.buffer.append("=\"")
        writer.buffer.appendAttribute(value)
        writer.buffer.append(0x22)
    }
}

extension HTMLAttribute where Value == CustomAttribute {
    /// An attribute that has no function of its own, such as those of SVG and of custom elements.
    ///
    /// URLs are checked here too. Event handlers, `style` and `srcdoc` are code or markup and are not written: use
    /// `.on`, `.style` and an element.
    ///
    /// - Parameter name: the name, which stands in code and never in data.
    public static func attribute(_ name: StaticString, _ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(CustomAttribute(name: name.description, value: value.attributeText))
    }
}

extension HTMLAttribute where Value == PrefixedAttribute {
    /// A `data-` attribute: `.data("id", 7)`.
    public static func data(_ name: StaticString, _ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(PrefixedAttribute(prefix: " data-", name: name.description, value: value.attributeText))
    }

    /// An `aria-` attribute that has no function of its own: `.aria("valuetext", "two of five")`.
    public static func aria(_ name: StaticString, _ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(PrefixedAttribute(prefix: " aria-", name: name.description, value: value.attributeText))
    }
}
