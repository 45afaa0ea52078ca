import HTTPTypes
import Tetra

extension TestPage {
    func newCall(_ component: HeldComponent, _ method: String?, _ arguments: [JSONValue]) -> PendingCall {
        callCount += 1
        return PendingCall(number: "\(callCount)", component: component, method: method, arguments: arguments)
    }

    /// Calls a method and applies all that comes of it.
    nonisolated(nonsending) func call(
        _ component: HeldComponent, _ method: String?, _ arguments: [JSONValue]
    ) async throws -> JSONValue {
        guard store.components[component.id] === component else {
            throw PageError(.missingComponent, "The component \(component.type.name) has left the page.")
        }
        let call = enqueue(newCall(component, method, arguments))
        try await settle()
        return try call.result?.get() ?? .null
    }

    /// Queues a call. As every wait is waited out, a method with a timing is called once for a series, with the last
    /// arguments, or first and last where its throttle lets the first go at once.
    @discardableResult
    func enqueue(_ call: PendingCall) -> PendingCall {
        if let method = call.method, let timing = call.component.type.timings[method] {
            let parts = timing.split(separator: ":")
            let same = waiting.filter { $0.component === call.component && $0.method == method }
            let goesFirst = parts.first == "throttle" && parts.last != "trailing"
            if goesFirst, parts.last == "leading", let first = same.first { return first }
            let replaced = goesFirst ? Array(same.dropFirst()) : same
            waiting.removeAll { each in replaced.contains { $0 === each } }
            call.followers = replaced.flatMap(\.followers) + call.followers
        }
        // A refresh that still waits will do for a newer one, too.
        if call.method == nil, let other = waiting.first(where: { $0.component === call.component && $0.method == nil })
        {
            return other
        }
        waiting.append(call)
        return call
    }

    /// Refreshes components whose watched values have changed, unless another call carries the change.
    private func tellWatchers() {
        for component in store.components.values.sorted(by: { $0.id < $1.id }) where component.isToBeTold {
            component.isToBeTold = false
            let isCarried = waiting.contains { call in
                call.component === component || descendants(of: call.component).contains { $0 === component }
            }
            if !isCarried, component.element != nil { waiting.append(newCall(component, nil, [])) }
        }
    }

    /// Sends calls until none is left, then goes where the server sent the page.
    ///
    /// - Throws: The first failure, after everything has come to rest.
    nonisolated(nonsending) func settle() async throws {
        var failure: CallFailure?
        while true {
            tellWatchers()
            let calls = takeCalls()
            guard !calls.isEmpty else { break }
            try await exchange(calls)
            for call in calls {
                guard case .failure(let error)? = call.result, error.code != PageCodes.stale else { continue }
                failure = failure ?? error
            }
        }
        if let destination {
            self.destination = nil
            try await go(to: destination)
        }
        if let failure { throw failure }
    }

    /// The calls that may go together: in order, and never two of one lineage.
    private func takeCalls() -> [PendingCall] {
        var going: [PendingCall] = []
        var staying: [PendingCall] = []
        for call in waiting {
            let isBlocked = (going + staying).contains { areRelated($0.component, call.component) }
            if isBlocked { staying.append(call) } else { going.append(call) }
        }
        waiting = staying
        return going
    }

    private func areRelated(_ one: HeldComponent, _ other: HeldComponent) -> Bool {
        guard one !== other, !one.id.isEmpty, !other.id.isEmpty else { return true }
        guard let first = one.element, let second = other.element else { return false }
        return first.lineage.contains { $0 === second } || second.lineage.contains { $0 === first }
    }

    /// A request for calls, as the page's runtime would write it now.
    func request(for calls: [PendingCall]) -> TestRequest {
        var types: [String: JSONValue] = [:]
        func describe(_ component: HeldComponent) -> (values: JSONValue, changed: JSONValue) {
            if !component.id.isEmpty {
                types[component.type.name] = .array(component.type.writable.map { .string($0) })
            }
            return (.array(component.writableValues), .object(component.changes))
        }
        let entries = calls.map { call in
            let below = descendants(of: call.component)
            let own = describe(call.component)
            return JSONValue.object([
                "call": .string(call.number), "id": .string(call.component.id),
                "method": call.method.map { .string($0) } ?? .null, "arguments": .array(call.arguments),
                "state": .string(call.component.state), "values": own.values, "changed": own.changed,
                "descendants": .array(
                    below.map { each in
                        let part = describe(each)
                        return .array([.string(each.state), part.values, part.changed])
                    }),
            ])
        }
        var request = TestRequest(.post, "\(store.mount)/call")
        request.headers = [
            .contentType: "application/json", .tetraProtocol: "1", .origin: app.transport.origin,
            .secFetchSite: "same-origin",
        ]
        request.json = .object([
            "v": .number(1), "url": .string(url), "tables": .array(store.tableHashes.map { .string($0) }),
            "types": .object(types), "calls": .array(entries),
        ])
        return request
    }

    /// The components below one, parents before children.
    func descendants(of component: HeldComponent) -> [HeldComponent] {
        guard let element = component.element else { return [] }
        let all = held(in: element)
        if component.id.isEmpty { return all }
        guard let index = all.firstIndex(where: { $0 === component }) else { return [] }
        return Array(all[(index + 1)...])
    }

    private nonisolated(nonsending) func exchange(_ calls: [PendingCall]) async throws {
        for call in calls {
            let all = [call.component] + descendants(of: call.component)
            call.notes = Dictionary(all.map { ($0.id, $0.note) }) { first, _ in first }
        }
        let summary = JSONValue.array(
            calls.map { call in
                .object(["id": .string(call.component.id), "method": call.method.map { .string($0) } ?? .null])
            })
        try announce("tetra:before-request", at: nil, detail: .object(["calls": summary]))
        let response = try await app.send(request(for: calls))
        lastResponse = response
        try announce(
            "tetra:after-request", at: nil,
            detail: .object(["calls": summary, "status": .number(Double(response.status.code))]))
        try await receive(response, for: calls)
    }
}

/// Codes of the protocol that the page answers by itself.
enum PageCodes {
    static let stale = "StaleComponentState"
    /// The page refreshes itself and tries once more.
    static let refusals: Set<String> = ["StateRejected", "StateExpired", "StateOutdated"]
}
