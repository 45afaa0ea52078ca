import HTTPTypes
import Testing

@testable import Tetra

/// Signs in while it is loaded, as a link in a mail does.
@Component
private struct MagicLink {
    mutating func load(name: String) async throws { try await context.session.login(name) }
    @Public mutating func touch() {}
    var body: some HTML { p { "Welcome, \(context.identity ?? "nobody")" } }
}

/// Changes the session, then fails.
@Component
private struct Undecided {
    @Public mutating func signInAndFail() async throws {
        try await context.session.login("ann")
        throw NotAllowedError.forbidden
    }
    @Public mutating func signOutAndFail() async throws {
        try await context.session.logout()
        throw NotAllowedError.forbidden
    }
    var body: some HTML { p { context.identity ?? "nobody" } }
}

@Suite("Sessions that change where nobody expects it")
struct PageSessionTests {
    func host() throws -> TestHost {
        try TestHost { host in
            try host.page("/") { _ in Document(title: "x") { Account() } }
            try host.page("/in/:name") { context in
                try await context.session.login(context.parameters["name"] ?? "")
                return Document(title: "x") { Account() }
            }
            try host.page("/link") { _ in
                Document(title: "x") {
                    Counter()
                    MagicLink(name: "ann")
                }
            }
            try host.page("/out") { context in
                try await context.session.logout()
                return Document(title: "x") { Account() }
            }
            try host.page("/undecided") { _ in Document(title: "x") { Undecided() } }
        }
    }

    @Test("a page that signs in seals for who is signed in then")
    func loginByPage() async throws {
        var client = try host().browser()
        let response = try await client.visit("/in/ann")
        #expect(response.text.contains("ann, 0"))
        #expect(response.headers[.cacheControl] == "no-store")
        #expect(client.cookies["tetra-identity"] != "anonymous")
        #expect(try await client.call(try client.page.first("Account"), "visit").status == 200)
    }

    @Test("a component that signs in while its page is rendered leaves its siblings callable")
    func loginByLoad() async throws {
        var client = try await host().visiting("/link")
        #expect(client.page.html.contains("Welcome, ann"))
        #expect(try await client.call(try client.page.first("Counter"), "increment").status == 200)
    }

    @Test("a component that signs in while it is called answers with a refresh and no new state")
    func loginByLoadOfACall() async throws {
        var client = try await host().visiting("/link")
        let answer = try await client.call(try client.page.first("MagicLink"), "touch")
        #expect(answer.status == 200)
        #expect(answer.json["refresh"] == .bool(true))
        #expect(try answer.components().components.isEmpty)
    }

    @Test("a page that signs out is anonymous at once, and what is on it can be called")
    func logoutByPage() async throws {
        var client = try await host().visiting("/in/ann")
        let signedIn = client.page
        let copy = client
        let response = try await client.visit("/out")
        #expect(response.text.contains("nobody, 0"))
        #expect(client.cookies["tetra-identity"] == "anonymous")
        #expect(try await client.call(try client.page.first("Account"), "visit").status == 200)
        #expect(try await client.call(try signedIn.first("Account"), "visit").code == "StateRejected")
        #expect(copy.cookies["tetra-session"] != client.cookies["tetra-session"])
    }

    @Test(
        "an identity that is none is refused, and the process goes on",
        arguments: ["", String(repeating: "x", count: 257)])
    func noIdentity(_ name: String) async throws {
        var client = try await host().visiting()
        let answer = try await client.call(try client.page.first("Account"), "signIn", [.string(name)])
        #expect(answer.status == 500 && answer.code == "InternalError")
        #expect(answer.response.headers[values: .setCookie].isEmpty)
        #expect(try await client.call(try client.page.first("Account"), "visit").status == 200)
    }

    @Test(
        "an identity may be any text: it never reaches a header as it is",
        arguments: [
            "a;b", "a\r\nSet-Cookie: x=y", "é\u{0301}\u{0}", "=; Path=/", String(repeating: "é", count: 128),
        ])
    func oddIdentity(_ name: String) async throws {
        var client = try await host().visiting()
        let answer = try await client.call(try client.page.first("Account"), "signIn", [.string(name)])
        for cookie in answer.response.headers[values: .setCookie] {
            #expect(cookie.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
            #expect(!cookie.contains(name))
        }
        try await client.visit("/")
        #expect(
            try await client.call(try client.page.first("Account"), "visit").html?.utf8.count ?? 0 > name.utf8.count)
    }

    @Test("a failed call does not sign in; it does sign out")
    func failedCalls() async throws {
        var client = try await host().visiting("/undecided")
        let undecided = try client.page.first("Undecided")
        let refused = try await client.call(undecided, "signInAndFail")
        #expect(refused.status == 403)
        #expect(refused.response.headers[values: .setCookie].isEmpty)
        #expect(refused.json["refresh"] == .null)
        #expect(client.cookies["tetra-identity"] == "anonymous")

        try await client.visit("/in/ann")
        try await client.visit("/undecided")
        let left = try await client.call(try client.page.first("Undecided"), "signOutAndFail")
        #expect(left.status == 403)
        #expect(left.json["refresh"] == .bool(true))
        #expect(client.cookies["tetra-session"] == nil)
    }

    @Test("of two first tabs at once each has a session; the one whose cookie was kept goes on")
    func twoFirstTabs() async throws {
        let host = try host()
        let first = try await host.visiting()
        let second = try await host.visiting()
        #expect(first.cookies["tetra-session"] != second.cookies["tetra-session"])
        var tab = first
        tab.cookies = second.cookies
        #expect(try await tab.call(try first.page.first("Account"), "visit").code == "StateRejected")
        try await tab.visit("/")
        #expect(try await tab.call(try tab.page.first("Account"), "visit").status == 200)
        #expect(try await tab.call(try second.page.first("Account"), "visit").status == 200)
    }

    @Test("two tabs of one session work side by side, also after one was rendered again")
    func twoTabs() async throws {
        let host = try host()
        let first = try await host.visiting()
        var second = first
        try await second.visit("/")
        var tab = first
        tab.cookies = second.cookies
        for _ in 0..<2 {
            #expect(try await tab.call(try first.page.first("Account"), "visit").status == 200)
            #expect(try await second.call(try second.page.first("Account"), "visit").status == 200)
        }
    }

    @Test("of several cookies of one name the first counts; one that is too long is not looked at")
    func severalCookies() async throws {
        let host = try host()
        let client = try await host.visiting()
        let cookie = try #require(client.cookies["tetra-session"])
        let good = try host.host.sessions.open([.cookie: "x=1;tetra-session=\(cookie); tetra-session=forged"])
        #expect(good.contents.identity == nil)
        for field in [
            "tetra-session=forged; tetra-session=\(cookie)", "tetra-sessionx=\(cookie)", "xtetra-session=\(cookie)",
            "tetra-session", "tetra-session=", "tetra-session=\"\(cookie)\"", ";;;=;", "tetra-session=\(cookie)x",
            "a=\(String(repeating: "b", count: 20_000)); tetra-session=\(cookie)",
        ] {
            #expect(throws: SessionCookies.Refusal.self, "\(field.prefix(60))") {
                try host.host.sessions.open([.cookie: field])
            }
        }
    }
}
