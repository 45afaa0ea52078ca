import Tetra

extension TestPage {
    /// An event while it goes up.
    private struct Flow {
        let name: String
        let target: ElementNode?
        let key: String?
        let detail: JSONValue
        var isPrevented = false
        var isStopped = false

        /// What expressions may read of it.
        var fields: JSONValue {
            let checked = target.map { $0.name == "input" ? .bool($0.isChecked) : .null } ?? JSONValue.null
            return .object([
                "value": target?.value.map { .string($0) } ?? .null, "checked": checked,
                "key": key.map { .string($0) } ?? .null, "detail": detail,
            ])
        }
    }

    /// Dispatches an event at an element, or at the document, and performs what listens.
    ///
    /// - Returns: Whether nobody prevented its default.
    @discardableResult
    func dispatch(
        _ name: String, at target: ElementNode?, key: String? = nil, detail: JSONValue = .null, bubbles: Bool = true
    ) throws -> Bool {
        var flow = Flow(name: name, target: target, key: key, detail: detail)
        if let target, name == "input" || name == "change" { try takeBoundValue(of: target) }
        let path = target.map { bubbles ? $0.lineage : [$0] } ?? []
        for element in path {
            try perform(on: element, &flow) { !$0.contains("document") && !$0.contains("window") }
            if flow.isStopped { break }
        }
        if bubbles, !flow.isStopped {
            for element in document.tree {
                try perform(on: element, &flow) { $0.contains("document") || $0.contains("window") }
            }
        }
        try applyDirectives()
        return !flow.isPrevented
    }

    /// Dispatches an event of a component or of the runtime, and notes it.
    @discardableResult
    func announce(_ name: String, at element: ElementNode?, detail: JSONValue) throws -> Bool {
        let component = element?.componentIDs.first
        events.append(PageEvent(name: name, detail: detail, component: component))
        return try dispatch(name, at: element, detail: detail)
    }

    private func perform(
        on element: ElementNode, _ flow: inout Flow, where fits: ([String]) -> Bool
    ) throws {
        for id in element.componentIDs {
            guard let component = store.components[id] else { continue }
            try perform(
                component.type.listeners, of: component, on: element, &flow, spent: component.spentListeners,
                where: fits)
        }
        guard let binding = element.binding else { return }
        try perform(binding.directives, of: binding.owner, on: element, &flow, spent: binding.spent, where: fits)
    }

    private func perform(
        _ directives: [Directive], of owner: HeldComponent, on element: ElementNode, _ flow: inout Flow,
        spent: SpentListeners, where fits: ([String]) -> Bool
    ) throws {
        for (index, directive) in directives.enumerated() {
            guard case .on(let event, let modifiers, let action) = directive, event.isSame(flow.name), fits(modifiers),
                !spent.positions.contains(index)
            else { continue }
            if let key = modifiers.first(where: { $0.hasPrefix("key:") }), key.dropFirst(4) != flow.key ?? "" {
                continue
            }
            if modifiers.contains("self"), flow.target !== element { continue }
            if modifiers.contains("prevent") || event == "submit" { flow.isPrevented = true }
            if modifiers.contains("stop") { flow.isStopped = true }
            if modifiers.contains("once") { spent.positions.insert(index) }
            try perform(action, for: owner, event: flow.fields)
        }
    }

    private func perform(_ action: Directive.Action, for owner: HeldComponent, event: JSONValue) throws {
        let evaluator = ExpressionEvaluator(scope: owner.scope, event: event)
        switch action {
        case .set(let name, let value): try set(name, of: owner, to: evaluator.value(of: value))
        case .toggle(let name): try set(name, of: owner, to: .bool(owner.value(name) != .bool(true)))
        case .call(let method, let arguments):
            enqueue(newCall(owner, method, arguments.map(evaluator.value)))
        case .sequence(let actions):
            for each in actions { try perform(each, for: owner, event: event) }
        case .conditional(let condition, let then, let otherwise):
            guard let chosen = evaluator.isTrue(condition) ? then : otherwise else { return }
            try perform(chosen, for: owner, event: event)
        case .dispatch(let name, let detail):
            try announce(name, at: owner.element, detail: detail.map(evaluator.value) ?? .null)
        }
    }

    /// Gives a component what was put into a field that is bound to one of its values.
    private func takeBoundValue(of field: ElementNode) throws {
        guard let binding = field.binding else { return }
        for case .bind(let name) in binding.directives {
            guard let value = FieldBinding(field).read(binding.owner.value(name)) else { continue }
            try set(name, of: binding.owner, to: value)
        }
    }
}
