import HTTPTypes
import Tetra
import Testing

@Suite("Sessions")
struct SessionTests {
    let roster = Roster(["ann", "bob"])

    func host() throws -> TestHost {
        let roster = self.roster
        return try TestHost(change: { $0.values = StateValues().with(roster) }) { host in
            try host.page("/") { _ in Document(title: "Account") { Account() } }
            try host.page("/members") { _ in Document(title: "Members") { MembersOnly() } }
        }
    }

    /// A browser in which somebody has signed in.
    func signedIn(_ name: String, on host: TestHost) async throws -> RawClient {
        var client = try await host.visiting()
        let answer = try await client.call(try client.page.first("Account"), "signIn", [.string(name)])
        #expect(answer.status == 200)
        #expect(answer.json["refresh"] == .bool(true))
        #expect(try answer.components().components.isEmpty, "the one answer without new states")
        try await client.visit("/")
        return client
    }

    @Test("the first page makes the session; a call never does")
    func firstPage() async throws {
        let host = try host()
        var client = host.browser()
        let response = try await client.visit("/")
        #expect(response.headers[values: .setCookie].count == 2)
        #expect(client.cookies["tetra-session"] != nil)
        #expect(client.cookies["tetra-identity"] == "anonymous")
        var stranger = host.browser()
        stranger.page = client.page
        let refused = try await stranger.call(try client.page.first("Account"), "visit")
        #expect(refused.status == 403 && refused.code == "StateRejected")
        #expect(refused.response.headers[values: .setCookie].isEmpty)
    }

    @Test("a second visit keeps the session")
    func secondVisit() async throws {
        var client = try await host().visiting()
        let cookie = client.cookies["tetra-session"]
        let response = try await client.visit("/")
        #expect(response.headers[values: .setCookie].isEmpty)
        #expect(client.cookies["tetra-session"] == cookie)
    }

    @Test("a session of the secret before is sealed anew by the next page, and its open pages go on")
    func rotation() async throws {
        let old = try Secret(Secret.makeText())
        let new = try Secret(Secret.makeText())
        func host(_ secrets: [Secret]) throws -> TestHost {
            let keyring = try Keyring(secrets)
            return try TestHost(change: { $0.keyring = keyring }) {
                try $0.page("/") { _ in Document(title: "Account") { Account() } }
            }
        }
        let before = try await host([old]).visiting()
        let rotated = try host([new, old])
        var client = rotated.browser()
        client.cookies = before.cookies
        #expect(try await client.call(try before.page.first("Account"), "visit").status == 200)
        #expect(try await client.visit("/").headers[values: .setCookie].count == 2)
        #expect(try await client.visit("/").headers[values: .setCookie].isEmpty)
        var later = try host([new]).browser()
        later.cookies = client.cookies
        #expect(try await later.call(try client.page.first("Account"), "visit").status == 200)
        #expect(try await later.call(try before.page.first("Account"), "visit").code == "StateRejected")
    }

    @Test("a state of one session is refused in another, also of the same identity")
    func otherSession() async throws {
        let host = try host()
        let ann = try await signedIn("ann", on: host)
        var other = try await signedIn("ann", on: host)
        let answer = try await other.call(try ann.page.first("Account"), "visit")
        #expect(answer.status == 403 && answer.code == "StateRejected")
    }

    @Test("login rotates: what was sealed before is refused, what comes after works")
    func loginRotates() async throws {
        let host = try host()
        var client = try await host.visiting()
        let before = client.page
        let cookie = client.cookies["tetra-session"]
        _ = try await client.call(try before.first("Account"), "signIn", [.string("ann")])
        #expect(client.cookies["tetra-session"] != cookie)
        #expect(client.cookies["tetra-identity"] != "anonymous")
        #expect(try await client.call(try before.first("Account"), "visit").code == "StateRejected")
        try await client.visit("/")
        #expect(client.page.html.contains("ann, 0"))
        #expect(try await client.call(try client.page.first("Account"), "visit").status == 200)
    }

    @Test("a session that the client chose is never taken over")
    func fixation() async throws {
        var client = try host().browser()
        client.cookies["tetra-session"] = "gAAAAABhZm9yZ2VkLWJ5LXRoZS1jbGllbnQ="
        let response = try await client.visit("/")
        #expect(response.headers[values: .setCookie].count == 2)
        #expect(client.cookies["tetra-session"] != "gAAAAABhZm9yZ2VkLWJ5LXRoZS1jbGllbnQ=")
    }

    @Test("logout here forgets the cookie; logout everywhere ends copies of it too")
    func logout() async throws {
        let host = try host()
        var client = try await signedIn("ann", on: host)
        let copy = client
        let account = try client.page.first("Account")
        _ = try await client.call(account, "signOut", [.bool(false)])
        #expect(client.cookies["tetra-session"] == nil)
        #expect(client.cookies["tetra-identity"] == nil || client.cookies["tetra-identity"] == "anonymous")
        var thief = copy
        #expect(try await thief.call(account, "visit").status == 200, "a copied cookie works until its age")
        _ = try await thief.call(account, "signOut", [.bool(true)])
        var second = copy
        let refused = try await second.call(account, "visit")
        #expect(refused.status == 403 && refused.code == "StateRejected")
        try await second.visit("/")
        #expect(second.page.html.contains("nobody, 0"))
    }

    @Test("after a call that changed the session, later calls of the request are not run")
    func laterCalls() async throws {
        let host = try TestHost { host in
            try host.page("/") { _ in
                Document(title: "Two") {
                    Account()
                    Counter()
                }
            }
        }
        var client = try await host.visiting()
        let account = client.entry(try client.page.first("Account"), "signIn", [.string("ann")], call: "a")
        let counter = client.entry(try client.page.first("Counter"), "increment", call: "b")
        let answer = try await client.post(JSONWriter.write(.object(client.request([account, counter]))))
        #expect(answer.results.count == 1)
        #expect(answer.json["refresh"] == .bool(true))
    }

    @Test("an idle session ends with the age of its cookie; visits renew it after half of it")
    func age() async throws {
        let host = try host()
        var client = try await signedIn("ann", on: host)
        host.clock.advance(hours: 16 * 24)
        let renewed = try await client.visit("/")
        #expect(renewed.headers[values: .setCookie].count == 2)
        #expect(client.page.html.contains("ann, 0"))
        host.clock.advance(hours: 31 * 24)
        try await client.visit("/")
        #expect(client.page.html.contains("nobody, 0"))
    }

    @Test("a role withdrawn between two calls ends what a state allowed")
    func withdrawn() async throws {
        let host = try host()
        var client = try await signedIn("bob", on: host)
        try await client.visit("/members")
        let members = try client.page.first("MembersOnly")
        #expect(try await client.call(members, "act").status == 200)
        roster.remove("bob")
        let refused = try await client.call(members, "act")
        #expect(refused.status == 403 && refused.code == "NotAllowed")
    }

    @Test("a page whose component refuses is refused")
    func refusedPage() async throws {
        var client = try host().browser()
        #expect(try await client.visit("/members").status == .unauthorized)
    }

    @Test("pages with sealed state are not stored once somebody is signed in")
    func caching() async throws {
        let host = try host()
        var client = host.browser()
        #expect(try await client.visit("/").headers[.cacheControl] == "private, no-cache")
        client = try await signedIn("ann", on: host)
        #expect(try await client.visit("/").headers[.cacheControl] == "no-store")
    }

    @Test("over HTTPS the cookie is bound to the host")
    func secureCookies() async throws {
        let host = try TestHost(change: { $0.publicOrigins = ["https://example.org"] }) {
            try $0.page("/") { _ in Document(title: "Account") { Account() } }
        }
        var client = host.browser()
        let cookies = try await client.visit("/").headers[values: .setCookie]
        #expect(cookies[0].hasPrefix("__Host-tetra-session="))
        #expect(cookies.allSatisfy { $0.contains("; Secure") && $0.contains("SameSite=Lax") })
        #expect(cookies[0].contains("HttpOnly") && !cookies[1].contains("HttpOnly"))
    }
}
