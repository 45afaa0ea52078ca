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
        try settleRows(in: document)
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

    /// Sets a property of a component, or a part of one by setting the whole anew.
    func assign(
        _ place: ClientNode, of component: HeldComponent, to value: JSONValue, at element: ElementNode?
    ) throws(PageError) {
        let evaluator = ExpressionEvaluator(scope: component.scope, rows: element?.rows ?? [])
        switch place {
        case .get(let name): try set(name, of: component, to: value)
        case .member(let whole, let name):
            guard case .object(var members) = evaluator.value(of: whole) else {
                throw .violation("\(name) is no member of what is no object")
            }
            members[name] = value
            try assign(whole, of: component, to: .object(members), at: element)
        case .item(let level):
            guard let row = element?.row(ofLevel: level), let made = row.row else {
                throw .violation("no row of the level \(level) is around the element")
            }
            let around = ExpressionEvaluator(scope: component.scope, rows: row.parent?.rows ?? [])
            var elements = around.value(of: made.list).elements
            guard elements.indices.contains(made.expression.index) else { return }
            elements[made.expression.index] = value
            try assign(made.list, of: component, to: .array(elements), at: row.parent)
        default: throw .violation("\(place) can't be set")
        }
    }

    func set(_ name: String, of component: HeldComponent, to value: JSONValue) throws(PageError) {
        guard component.set(name, to: value) else {
            throw .violation("\(name) of \(component.type.name) is not the page's to change")
        }
    }
}
