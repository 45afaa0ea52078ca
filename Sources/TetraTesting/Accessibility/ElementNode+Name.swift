import Tetra

/// The accessible name, by the steps of "Accessible Name and Description Computation 1.2" that plain HTML needs.
extension ElementNode {
    /// The name by which a person hears of the element; empty for none.
    var accessibleName: String {
        if let name = explicitName { return name }
        if let role, AriaRole.namedByContent.contains(role) {
            let name = nameFromContent(besides: nil).collapsed
            if !name.isEmpty { return name }
        }
        for attribute in ["title", "placeholder"] {
            if let name = self.attribute(attribute)?.collapsed, !name.isEmpty { return name }
        }
        return ""
    }

    /// The name that the author gave in other ways than by the element's content.
    var explicitName: String? {
        let candidates = [nameOfOthers(attribute("aria-labelledby")), attribute("aria-label"), nativeName]
        return candidates.lazy.compactMap { $0?.collapsed }.first { !$0.isEmpty }
    }

    /// The description, by `aria-describedby` or else a `title` that is not the name.
    var accessibleDescription: String {
        if let text = nameOfOthers(attribute("aria-describedby"))?.collapsed, !text.isEmpty { return text }
        let title = attribute("title")?.collapsed ?? ""
        return title == accessibleName ? "" : title
    }

    private func nameOfOthers(_ ids: String?) -> String? {
        guard let ids else { return nil }
        return ids.split(whereSeparator: \.isWhitespace).compactMap { id in
            root.tree.first { $0.attribute("id") == String(id) }.map { other in
                other.attribute("aria-label") ?? other.nativeName ?? other.nameFromContent(besides: self)
            }
        }.joined(separator: " ")
    }

    /// What HTML itself gives as the name: labels, legends, captions, alternative texts.
    private var nativeName: String? {
        switch name {
        case "input" where ["submit", "button", "reset"].contains(inputType):
            labelText ?? attribute("value") ?? ["submit": "Submit", "reset": "Reset"][inputType]
        case "input" where inputType == "image": labelText ?? attribute("alt") ?? attribute("value")
        case "input", "textarea", "select", "meter", "progress", "output", "button": labelText
        case "img", "area": attribute("alt")
        case "fieldset": content(of: "legend")
        case "table": content(of: "caption")
        case "figure": content(of: "figcaption")
        case "svg": content(of: "title")
        case "optgroup", "option": attribute("label")
        default: nil
        }
    }

    private func content(of name: String) -> String? {
        elements.first { $0.name == name }?.nameFromContent(besides: self)
    }

    /// The texts of the labels around the control or for its id.
    private var labelText: String? {
        var labels = lineage.dropFirst().filter { $0.name == "label" && !$0.has("for") }
        if let id = attribute("id"), !id.isEmpty {
            labels += root.tree.filter { $0.name == "label" && $0.attribute("for") == id }
        }
        guard !labels.isEmpty else { return nil }
        return labels.map { $0.attribute("aria-label") ?? $0.nameFromContent(besides: self) }.joined(separator: " ")
    }

    /// The control that a label is for.
    var labelledControl: ElementNode? {
        guard name == "label" else { return nil }
        if let id = attribute("for") { return root.tree.first { $0.attribute("id") == id } }
        return tree.first {
            ["input", "textarea", "select", "button", "meter", "progress", "output"].contains($0.name)
        }
    }

    private func nameFromContent(besides named: ElementNode?) -> String {
        content.reduce(into: "") { name, child in
            switch child {
            case .comment: break
            case .text(let text): name += text
            case .element(let element):
                guard element !== named, !element.isOutOfTree else { return }
                let part = element.partOfName(besides: named)
                name += Self.inline.contains(element.name) ? part : " \(part) "
            }
        }
    }

    /// What the element adds to the name of one around it; a field its value (step 2C).
    private func partOfName(besides named: ElementNode?) -> String {
        if let label = attribute("aria-label")?.collapsed, !label.isEmpty { return label }
        switch name {
        case "img", "svg": return nativeName ?? ""
        case "select": return selectedOptions.map { $0.nameFromContent(besides: named) }.joined(separator: " ")
        case _ where isTextField: return value ?? ""
        case "input": return role == .button ? accessibleName : ""
        default: return nameFromContent(besides: named)
        }
    }

    /// Whether the element by itself is kept from assistive technology.
    private var isOutOfTree: Bool { isHiddenItself || attribute("aria-hidden") == "true" }

    /// Whether assistive technology finds the element: neither it nor one around it is hidden or `aria-hidden`.
    var isExposed: Bool { !lineage.contains(where: \.isOutOfTree) }
}
