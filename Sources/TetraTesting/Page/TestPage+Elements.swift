import Tetra

extension TestPage {
    /// What an element is made to do by an action; the nearest of the right kind where none is named. Focus and
    /// scrolling are for a browser.
    func perform(_ verb: String, id: String?, near element: ElementNode?) throws {
        let kind: String? =
            switch verb {
            case "modal", "close": "dialog"
            case "submit", "reset": "form"
            default: nil
            }
        let named = id.map { id in document.tree.first { $0.attribute("id")?.isSame(id) ?? false && !$0.isPattern } }
        guard let kind, let target = named ?? element?.lineage.first(where: { $0.name == kind }), target.name == kind
        else { return }
        switch verb {
        case "modal": target.entered.isOpen = true
        case "close": target.entered.isOpen = false
        case "submit": try submit(target, by: nil)
        default: try reset(target)
        }
    }

    private func reset(_ form: ElementNode) throws {
        for field in document.tree where field.form === form && field.isField {
            field.entered = EnteredContent()
            for option in field.options { option.entered = EnteredContent() }
            field.binding?.shown = nil
            try takeBoundValue(of: field)
        }
    }
}
