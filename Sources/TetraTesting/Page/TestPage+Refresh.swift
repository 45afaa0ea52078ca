import Tetra

extension TestPage {
    private static var pauseBetweenRefusals: Duration { .seconds(60) }

    /// Refreshes after calls whose state was refused, and sends each once more; at most once a minute.
    nonisolated(nonsending) func refresh(for refused: [PendingCall]) async throws {
        var isSame = false
        let now = ContinuousClock.now
        if lastRefusal.map({ now - $0 >= Self.pauseBetweenRefusals }) ?? true {
            isSame = try await refresh()
            lastRefusal = now
        }
        for call in refused {
            if isSame, store.components[call.component.id] === call.component {
                call.isRepeated = true
                waiting.append(call)
                call.result = nil
            } else if case .failure(let failure)? = call.result {
                try announceFailure(call, failure)
                for follower in call.followers { try follower(.failure(failure)) }
            }
        }
    }

    /// Fetches the page anew and shows it in place, keeping what was typed if it is the same person's.
    ///
    /// - Returns: Whether the page is the same person's as before.
    @discardableResult
    public nonisolated(nonsending) func refresh() async throws -> Bool {
        let response = try await fetch(url)
        let (fresh, island) = try Self.parse(response)
        let mark = app[cookie: "tetra-identity"]
        let isSame = mark == identityMark
        identityMark = mark
        guard let island, island["assets"].text == store.assets, let body = Self.body(fresh),
            let live = Self.body(document)
        else {
            try await go(to: url)
            return false
        }
        status = response.status
        let title = fresh.tree.first { $0.name == "title" }
        if let title { document.tree.first { $0.name == "title" }?.replaceChildren(title.children) }
        if !isSame { store.forgetComponents() }
        try store.accept(island["components"].elements, types: try store.merge(island))
        if isSame {
            _ = try morph.merge(live, body)
        } else {
            live.replace(with: body)
        }
        try connect()
        return isSame
    }

    static func body(_ document: ElementNode) -> ElementNode? {
        document.tree.first { $0.name == "body" }
    }
}
