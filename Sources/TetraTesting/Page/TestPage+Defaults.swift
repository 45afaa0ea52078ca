import Foundation
import Tetra

/// What a browser does by itself after an event that nobody prevented.
extension TestPage {
    func click(_ node: ElementNode) throws {
        let actor = node.lineage.first(where: Self.acts)
        // A box is ticked before its listeners run, and put back if one of them prevents it.
        let before = actor.map { ($0, $0.entered, $0.otherRadios.map { ($0, $0.entered) }) }
        if let actor, actor.isTickable, !actor.isDisabled { tick(actor) }
        guard try dispatch("click", at: node) else {
            if let (actor, entered, others) = before, actor.isTickable {
                actor.entered = entered
                for (other, entered) in others { other.entered = entered }
                try applyDirectives()
            }
            return
        }
        guard let actor, holds(actor), !actor.isDisabled else { return }
        try defaultOfClick(actor, clicked: node)
    }

    /// Whether a click on the element, or inside, does something by itself.
    private static func acts(_ element: ElementNode) -> Bool {
        switch element.name {
        case "a", "area": element.has("href")
        case "button", "input", "label", "select", "textarea": true
        case "summary": element.parent?.name == "details"
        default: false
        }
    }

    private func defaultOfClick(_ actor: ElementNode, clicked: ElementNode) throws {
        switch actor.name {
        case "a", "area":
            let address = actor.attribute("href") ?? ""
            // A link to a place in this very page scrolls.
            if !address.hasPrefix("#") { destination = try resolve(address) }
        case "label":
            guard let control = actor.labelledControl, !control.isDisabled else { return }
            try click(control)
        case "summary":
            guard let details = actor.parent else { return }
            details.entered.isOpen = !details.isOpen
            try dispatch("toggle", at: details, bubbles: false)
        case "button": try defaultOfButton(actor, type: actor.attribute("type")?.lowercased() ?? "submit")
        case "input" where actor.isTickable:
            guard actor.isChecked || actor.inputType == "checkbox" else { return }
            try dispatch("input", at: actor)
            try dispatch("change", at: actor)
        case "input": try defaultOfButton(actor, type: actor.inputType)
        default: return
        }
    }

    private func tick(_ field: ElementNode) {
        if field.inputType == "radio" {
            for other in field.otherRadios { other.entered.isChecked = false }
            field.entered.isChecked = true
        } else {
            field.entered.isChecked = !field.isChecked
        }
    }

    private func defaultOfButton(_ button: ElementNode, type: String) throws {
        guard let form = button.form else { return }
        switch type {
        case "submit", "image": try submit(form, by: button)
        case "reset":
            guard try dispatch("reset", at: form) else { return }
            for field in form.tree where field.isField || field.name == "option" { field.entered = EnteredContent() }
            try applyDirectives()
        default: return
        }
    }

    func submit(_ form: ElementNode, by button: ElementNode?) throws {
        guard try dispatch("submit", at: form) else { return }
        guard form.attribute("method")?.lowercased() ?? "get" == "get" else {
            throw PageError(.unsupported, "A form is sent by POST; this kit sends calls and GET forms only.")
        }
        var query = URLComponents()
        query.queryItems = form.tree.flatMap { Self.entries(of: $0, button: button) }
        let action = try resolve(form.attribute("action") ?? url)
        let path = action.split(separator: "?", maxSplits: 1)[0]
        destination = "\(path)?\(query.percentEncodedQuery?.replacingOccurrences(of: "+", with: "%2B") ?? "")"
    }

    private static func entries(of field: ElementNode, button: ElementNode?) -> [URLQueryItem] {
        guard let name = field.attribute("name"), !name.isEmpty, !field.isDisabled else { return [] }
        switch field.name {
        case "select": return field.selectedOptions.map { URLQueryItem(name: name, value: $0.value ?? "") }
        case "textarea": return [URLQueryItem(name: name, value: field.value)]
        case "input" where ["submit", "button", "reset", "image", "file"].contains(field.inputType), "button":
            return field === button ? [URLQueryItem(name: name, value: field.value)] : []
        case "input" where field.isTickable && !field.isChecked: return []
        case "input": return [URLQueryItem(name: name, value: field.value)]
        default: return []
        }
    }

    func defaultOfKey(_ key: DOMKey, at node: ElementNode) throws {
        guard holds(node) else { return }
        let isButton = node.role == .button
        switch key {
        case .enter where node.name == "input" && !isButton: try submitImplicitly(from: node)
        case .enter where isButton || node.role == .link: try click(node)
        case .space where isButton || node.isTickable: try click(node)
        default: return
        }
    }

    /// Enter in a field presses the form's first submit button; without one, a form of a single text field is sent.
    private func submitImplicitly(from field: ElementNode) throws {
        try commit(field)
        guard holds(field), let form = field.form else { return }
        let buttons = document.tree.filter { control in
            control.form === form
                && (control.name == "button" && ["submit", nil].contains(control.attribute("type")?.lowercased())
                    || control.name == "input" && ["submit", "image"].contains(control.inputType))
        }
        if let button = buttons.first {
            if !button.isDisabled { try click(button) }
        } else if form.tree.count(where: \.isTextField) == 1 {
            try submit(form, by: nil)
        }
    }

    /// Tells a field that was typed into that it is left, because something else is used now.
    func leaveField(for other: ElementNode) throws {
        guard let field = fieldToLeave, field !== other else { return }
        try commit(field)
        guard holds(field) else { return }
        try dispatch("blur", at: field, bubbles: false)
        try dispatch("focusout", at: field)
    }

    /// Dispatches `change` if something was typed since the last one.
    func commit(_ field: ElementNode) throws {
        guard fieldToLeave === field else { return }
        fieldToLeave = nil
        guard holds(field) else { return }
        try dispatch("change", at: field)
    }
}
