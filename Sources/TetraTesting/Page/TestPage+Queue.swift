import Tetra

extension TestPage {
    /// Runs the queue of one call, in order.
    func run(_ queue: [JSONValue], for component: HeldComponent) throws {
        // What the component dispatches after its own removal still reaches those around it.
        let place = component.element?.parent
        for entry in queue {
            let operation = try PageOperation(entry)
            operations.append(operation)
            switch operation {
            case .remove(let id):
                if let component = store.components[id] { try remove(component) }
            case .redirect(let url): destination = try resolve(url)
            case .push(let url), .replace(let url): self.url = try resolve(url)
            case .dispatch(let id, let event, let detail):
                guard let element = store.components[id]?.element ?? (id == component.id ? place : nil) else {
                    continue
                }
                try announce(event, at: element, detail: detail)
            case .title(let title):
                guard title != self.title else { continue }
                document.tree.first { $0.name == "title" }?.replaceChildren([.text(title)])
                try announce("tetra:title-changed", at: nil, detail: .object(["title": .string(title)]))
            case .parent(let id, let type, let action, let literals):
                let origin = store.components[id] ?? component
                guard let target = enclosing(origin, type: type, place: place) else { continue }
                try perform(try Directive.Action(action, literals: literals), for: target, event: .null)
                try applyDirectives()
            case .invoke: continue
            case .set(let id, let property, let value):
                guard let component = store.components[id] else { continue }
                try set(property, of: component, to: value)
                try applyDirectives()
            }
        }
    }
}
