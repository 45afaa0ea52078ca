import Tetra

extension TestPage {
    /// Connects elements with their components and brings the page in line with its expressions.
    func connect() throws(PageError) {
        for element in document.tree {
            for id in element.componentIDs {
                guard let component = store.components[id] else {
                    throw .violation("<\(element.name)> is the root of the component \(id), of which nothing was told")
                }
                component.element = element
            }
        }
        for element in document.tree {
            guard let source = element.written("data-tetra"), let owner = owner(of: element) else {
                element.binding = nil
                element.driven = DrivenContent()
                continue
            }
            if let known = element.binding, known.source.isSame(source), known.owner === owner {
                known.shown = nil
                continue
            }
            element.binding = try DirectiveBinding(source, owner: owner, store: store)
        }
        settleComponents()
        try applyDirectives()
    }

    /// Brings the page in line with its expressions.
    func applyDirectives() throws(PageError) {
        for element in document.tree { element.binding?.apply(to: element) }
        updateAddress()
    }

    /// Lets go of components that have left the page, and of their waiting calls.
    func settleComponents() {
        for (id, component) in store.components {
            if let element = component.element, holds(element) { continue }
            store.forget(id)
        }
        waiting.removeAll { !$0.isOfPage && store.components[$0.component.id] !== $0.component }
    }

    func set(_ name: String, of component: HeldComponent, to value: JSONValue) throws(PageError) {
        guard component.set(name, to: value) else {
            throw .violation("\(name) of \(component.type.name) is not the page's to change")
        }
    }
}
