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
            try perform(action, for: owner, event: flow.fields, at: element)
        }
    }

    /// Performs an action for a component.
    ///
    /// - Parameter element: what the action stands on, if it stands on one.
    /// - Returns: The call that came of it, if one did.
    @discardableResult
    func perform(
        _ action: Directive.Action, for owner: HeldComponent, event: JSONValue, at element: ElementNode? = nil
    ) throws -> PendingCall? {
        let evaluator = ExpressionEvaluator(scope: owner.scope, event: event, rows: element?.rows ?? [])
        switch action {
        case .set(let place, let value):
            try assign(place, of: owner, to: evaluator.value(of: value), at: element)
        case .toggle(let place):
            try assign(place, of: owner, to: .bool(!evaluator.isTrue(place)), at: element)
        case .call(let method, let arguments):
            return enqueue(newCall(owner, method, arguments.map(evaluator.value)))
        case .sequence(let actions):
            for each in actions { try perform(each, for: owner, event: event, at: element) }
        case .conditional(let condition, let then, let otherwise):
            guard let chosen = evaluator.isTrue(condition) ? then : otherwise else { return nil }
            return try perform(chosen, for: owner, event: event, at: element)
        case .invoke(let function, let arguments):
            operations.append(.invoke(function: function, arguments: arguments.map(evaluator.value)))
        case .element(let verb, let id): try self.perform(verb, id: id.map(evaluator.text), near: element)
        case .copy(let text): clipboard = evaluator.text(of: text)
        case .dispatch(let name, let detail):
            try announce(name, at: owner.element, detail: detail.map(evaluator.value) ?? .null)
        case .then(let suffix, let action, let then, let failed):
            let call = try perform(action, for: owner, event: event, at: element)
            call?.followers.append { [self] result in
                try follow(
                    result, for: owner, event: event, at: element, suffix: suffix, then: then, failed: failed)
            }
            return call
        case .confirm(let question, let action):
            let text = question.map(evaluator.text) ?? action.method.flatMap { owner.type.questions[$0] } ?? ""
            questions.append(text)
            return answersQuestion(text) ? try perform(action, for: owner, event: event, at: element) : nil
        case .assume(let names, let action):
            let call = try perform(action, for: owner, event: event, at: element)
            call?.followers.append { [self] result in
                guard case .failure(let failure) = result, let element = owner.element, holds(element) else { return }
                try announce(
                    "tetra:rolled-back", at: element,
                    detail: .object([
                        "id": .string(owner.id), "code": .string(failure.code),
                        "message": .string(failure.message),
                        "names": .array(names.map { .string($0) }),
                    ]))
            }
            return call
        case .parent(let type, let action, let field, let value):
            guard let target = enclosing(owner, type: type) else { return nil }
            var event = event
            if let value { event[field] = evaluator.value(of: value) }
            return try perform(action, for: target, event: event)
        }
        return nil
    }

    /// Does what is to follow a call, while its component is still in the page.
    private func follow(
        _ result: Result<JSONValue, CallFailure>, for owner: HeldComponent, event: JSONValue,
        at element: ElementNode?, suffix: String,
        then: Directive.Action?, failed: Directive.Action?
    ) throws {
        guard store.components[owner.id] === owner else { return }
        var event = event
        switch result {
        case .success(let value):
            event["result" + suffix] = value
            if let then { try perform(then, for: owner, event: event, at: element) }
        case .failure(let failure):
            event["error" + suffix] = .object(["code": .string(failure.code), "message": .string(failure.message)])
            if let failed { try perform(failed, for: owner, event: event, at: element) }
        }
        try applyDirectives()
    }

    /// The nearest component of a type, or of any, around another.
    func enclosing(_ component: HeldComponent, type: String?, place: ElementNode? = nil) -> HeldComponent? {
        let shared = component.element.map { holds($0) ? $0.componentIDs : [] } ?? []
        let own = shared.firstIndex(of: component.id).map { Array(shared[($0 + 1)...]) } ?? []
        let start = shared.isEmpty ? place : component.element?.parent
        let ids = own + (start?.lineage.flatMap(\.componentIDs) ?? [])
        return ids.compactMap { store.components[$0] }.first { type == nil || $0.type.name == type }
    }

    /// Gives a component what was put into a field that is bound to one of its values.
    func takeBoundValue(of field: ElementNode) throws {
        guard let binding = field.binding else { return }
        let evaluator = ExpressionEvaluator(scope: binding.owner.scope, rows: field.rows)
        for directive in binding.directives {
            let value: JSONValue?
            let target: ClientNode
            switch directive {
            case .bind(let place, let kind):
                let control = FieldBinding(field, kind)
                if control.isOut { continue }
                (value, target) = (control.read(), place)
                binding.isRefused = value == nil
            case .choices(let place, let kind):
                (value, target) = (FieldBinding(field, kind).read(list: evaluator.value(of: place)), place)
            case .editable(let place): (value, target) = (.string(field.entered.value ?? ""), place)
            default: continue
            }
            if let value { try assign(target, of: binding.owner, to: value, at: field) }
        }
    }
}
