import Testing

@testable import Tetra

/// Every token against every place: a token is of use where it was made and nowhere else.
@Suite("Tokens in other places")
struct TokenMatrixTests {
    let store = NoteStore(["milk"])
    let epochs = InMemoryEpochStore()

    func host(app: String) throws -> TestHost {
        let store = self.store
        let epochs = self.epochs
        return try TestHost(change: {
            $0.app = app
            $0.epochs = epochs
            $0.values = StateValues().with(store)
            $0.limits.callsPerSecond = nil
        }) { host in
            try host.page("/") { _ in
                Document(title: "All") {
                    Counter().key("first")
                    Counter().key("second")
                    NoteList()
                    Account()
                }
            }
            try host.page("/other") { _ in Document(title: "Other") { Counter() } }
        }
    }

    func browser(on host: TestHost, as name: String?) async throws -> RawClient {
        var client = try await host.visiting()
        if let name { _ = try await client.call(try client.page.first("Account"), "signIn", [.string(name)]) }
        try await client.visit("/other")
        let other = client.page.components
        try await client.visit("/")
        client.page.components += other
        return client
    }

    @Test("a state opens as the component, in the session, for the identity, epoch and app that it was sealed for")
    func states() async throws {
        let (one, two) = (try host(app: "one"), try host(app: "two"))
        let ended = try await browser(on: one, as: "bob")
        await epochs.raiseEpoch(of: "bob")
        let browsers = [
            try await browser(on: one, as: nil), try await browser(on: one, as: nil),
            try await browser(on: one, as: "ann"), try await browser(on: one, as: "ann"),
            try await browser(on: one, as: "bob"), try await browser(on: two, as: nil),
            try await browser(on: two, as: "ann"), ended,
        ]
        for (place, browser) in browsers.enumerated() {
            var browser = browser
            for target in browser.page.components {
                for (origin, other) in browsers.enumerated() {
                    for token in other.page.components {
                        var component = target
                        component.state = token.state
                        let answer = try await browser.call(component, nil)
                        let fits = place == origin && token.id == target.id && place != browsers.count - 1
                        #expect(
                            answer.code == (fits ? "" : "StateRejected") && answer.status == (fits ? 200 : 403),
                            "\(token.type) of \(origin) as \(target.type) of \(place): \(answer.status)")
                    }
                }
            }
        }
    }

    @Test("a session's cookie is no state, a state no cookie, a mark neither")
    func purposes() async throws {
        var client = try await browser(on: try host(app: "one"), as: "ann")
        let counter = try client.page.first("Counter")
        for text in [client.cookies["tetra-session"], client.cookies["tetra-identity"]] {
            var component = counter
            component.state = try #require(text)
            #expect(try await client.call(component, nil).code == "StateRejected")
        }
        client.cookies["tetra-session"] = counter.state
        #expect(try await client.call(counter, nil).code == "StateRejected")
        try await client.visit("/")
        #expect(client.page.html.contains("nobody, 0"))
    }

    @Test("a child under another parent is not resumed, whatever the page says")
    func otherParent() async throws {
        let store = self.store
        let host = try TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in
                Document(title: "Two lists") {
                    NoteList().key("left")
                    NoteList().key("right")
                }
            }
        }
        var client = try await host.visiting()
        let lists = client.page.all("NoteList")
        let items = client.page.all("NoteItem")
        let renamed = try await client.call(items[0], "rename", values: ["title": .string("oat")])
        let ofLeft = try renamed.components().first("NoteItem")
        for foreign in [ofLeft, lists[0]] {
            let answer = try await client.call(lists[1], nil, descendants: [foreign])
            #expect(answer.status == 200)
            #expect(answer.html?.contains("renamed 0 times") == true, "\(answer.html ?? "")")
        }
        let own = try await client.call(lists[0], nil, descendants: [ofLeft])
        #expect(own.html?.contains("renamed 0 times") != true, "its own child goes on")
    }

    @Test("a client that sends a salt, an identity or an epoch of its own gets a session of the server's making")
    func fixation() async throws {
        let host = try host(app: "one")
        let planted = try await host.visiting()
        var victim = host.browser()
        victim.cookies["tetra-session"] = planted.cookies["tetra-session"]
        try await victim.visit("/")
        let before = try victim.page.first("Account")
        _ = try await victim.call(before, "signIn", [.string("ann")])
        #expect(victim.cookies["tetra-session"] != planted.cookies["tetra-session"])
        var attacker = planted
        try await attacker.visit("/")
        #expect(attacker.page.html.contains("nobody"), "the planted cookie is not signed in")
    }
}
