import Tetra

extension TestPage {
    /// Carries out an answer, call by call in its order. Calls that it doesn't name have failed.
    nonisolated(nonsending) func receive(_ response: TestResponse, for calls: [PendingCall]) async throws {
        let answer = response.json
        let types = try store.merge(answer)
        var open = calls
        var refused: [PendingCall] = []
        for result in answer["results"].elements {
            guard let index = open.firstIndex(where: { $0.number == result["call"].text ?? "" }) else { continue }
            try conclude(open.remove(at: index), result, types: types, status: response.status.code, &refused)
        }
        for call in open {
            let failure = CallFailure(
                method: call.method, status: response.status.code,
                code: answer["error"]["code"].text ?? "InvalidAnswer",
                message: answer["error"]["message"].text ?? "The answer does not name the call.")
            try refuse(call, failure, &refused)
        }
        if !refused.isEmpty {
            try await refresh(for: refused)
        } else if answer["refresh"] == .bool(true) {
            _ = try await refresh()
        }
    }

    private func conclude(
        _ call: PendingCall, _ result: JSONValue, types: [PageType], status: Int, _ refused: inout [PendingCall]
    ) throws {
        let own = if case .number(let number) = result["status"] { Int(number) } else { status }
        if own >= 400 || result["code"] != .null {
            let failure = CallFailure(
                method: call.method, status: own, code: result["code"].text ?? "InternalError",
                message: result["message"].text ?? "")
            return try refuse(call, failure, &refused)
        }
        call.result = .success(result["value"])
        // A component that left the page while its call was under way stays away, and so does all that came for it.
        guard call.isOfPage || store.components[call.component.id] === call.component else { return }
        try store.accept(result["components"].elements, types: types, notes: call.notes)
        if let owner = result["owner"].text {
            try renew(owner, for: call, queue: result["queue"].elements)
            return
        }
        if let html = result["html"].text {
            if call.isOfPage { try showAgain(html) } else { try render(call.component, html) }
        }
        try connect()
        try finish(call, queue: result["queue"].elements)
    }

    /// Tells of an answered call, and does what the server asks for.
    private func finish(_ call: PendingCall, queue: [JSONValue]) throws {
        if let element = call.component.element, holds(element), !call.isOfPage {
            try announce(
                "tetra:component-updated", at: element, detail: .object(["id": .string(call.component.id)]))
        }
        try run(queue, for: call.component)
        if let result = call.result { for follower in call.followers { try follower(result) } }
        if let (asking, queue) = call.asking { try finish(asking, queue: queue) }
    }

    /// Has the owner of what a component is to show rendered again; what the component's call asks for comes after that.
    private func renew(_ owner: String, for call: PendingCall, queue: [JSONValue]) throws(PageError) {
        let page = owner.isEmpty ? HeldComponent(ofPage: Self.body(document)) : nil
        guard let component = page ?? store.components[owner] else {
            throw .violation("the component \(owner) is asked for, which the page does not hold")
        }
        let again = newCall(component, nil, [])
        again.asking = (call, queue)
        waiting.append(again)
    }

    /// The whole page, as the answer to a call gives it.
    private func showAgain(_ html: String) throws {
        let fresh = try HTMLParser.parse(html)
        guard let body = Self.body(fresh), let live = Self.body(document) else {
            throw PageError.violation("the HTML of the page has no body")
        }
        let title = fresh.tree.first { $0.name == "title" }
        if let title { document.tree.first { $0.name == "title" }?.replaceChildren(title.children) }
        _ = try morph.merge(live, body)
    }

    private func refuse(_ call: PendingCall, _ failure: CallFailure, _ refused: inout [PendingCall]) throws {
        call.result = .failure(failure)
        if failure.code == PageCodes.stale {
            try removeStale(call.component, failure)
        } else if PageCodes.refusals.contains(failure.code), !call.isRepeated {
            refused.append(call)
        } else {
            try announceFailure(call, failure)
            for follower in call.followers { try follower(.failure(failure)) }
        }
    }

    func announceFailure(_ call: PendingCall, _ failure: CallFailure) throws {
        try announce(
            "tetra:method-error", at: nil,
            detail: .object([
                "id": .string(call.component.id), "method": call.method.map { .string($0) } ?? .null,
                "error": .object(["code": .string(failure.code), "message": .string(failure.message)]),
            ]))
    }

    /// Shows a component's new HTML.
    private func render(_ component: HeldComponent, _ html: String) throws {
        guard let element = component.element else { return }
        let fragment = try HTMLParser.parse(html)
        guard fragment.elements.count == 1, fragment.children.count == 1 else {
            throw PageError.violation("the HTML of \(component.type.name) is not one element")
        }
        let ids = element.componentIDs
        let outer = ids.firstIndex(of: component.id).map { Array(ids[($0 + 1)...]) } ?? []
        let live = try morph.merge(element, fragment.elements[0])
        // The component knows its own id and those that it holds, not whose root it is as well.
        guard !outer.isEmpty else { return }
        let own = live.componentIDs.filter { !outer.contains($0) }
        live.setWritten("data-tetra-id", (own + outer).joined(separator: " "))
    }

    var morph: Morph {
        Morph(
            held: { [store] id in store.components[id]?.element },
            takeSlot: { [document] name in document.takeSlot(name) },
            willRemove: { [self] element in
                for component in held(in: element) { noteRemoval(of: component) }
            })
    }

    private func noteRemoval(of component: HeldComponent) {
        events.append(
            PageEvent(
                name: "tetra:component-before-remove", detail: .object(["id": .string(component.id)]),
                component: component.id))
    }

    /// Takes a component out of the page.
    func remove(_ component: HeldComponent) throws {
        guard let element = component.element, holds(element) else { return }
        for each in held(in: element) { noteRemoval(of: each) }
        element.detach()
        try connect()
    }

    /// Tells the page that what a component stands for is gone, then removes it, unless a listener prevents that.
    private func removeStale(_ component: HeldComponent, _ failure: CallFailure) throws {
        guard let element = component.element, holds(element) else { return }
        let isToLeave = try announce(
            "tetra:component-stale", at: nil,
            detail: .object([
                "id": .string(component.id),
                "error": .object(["code": .string(failure.code), "message": .string(failure.message)]),
            ]))
        if isToLeave { try remove(component) } else { element.setWritten("aria-disabled", "true") }
    }
}
