import HTTPTypes
@testable import Tetra
import Testing

/// Leads elsewhere from each place where it can.
@Component
private struct Signpost {
    mutating func load(way: String) async throws {
        if way == "away" { throw Redirect(to: "/target?way=\(way)&text=\("a b&c/ü")") }
        if way == "out" {
            try await context.session.logout()
            throw Redirect(to: "/target")
        }
    }

    mutating func authorize() throws {
        if context.url.query == "locked" { throw NotAllowedError.unauthorized }
    }

    @Public mutating func leave() throws -> Int { throw Redirect(to: "/target") }
    @Public mutating func signIn() async throws {
        try await context.session.login("ann")
        throw Redirect(to: "/target")
    }
    @Public mutating func enter() throws { throw NotAllowedError.unauthorized }
    @Public mutating func stay() throws { throw NotAllowedError.forbidden }

    var body: some HTML { p { "here" } }
}

/// Goes back to where the person came from.
@Component
private struct Login {
    @Public mutating func signIn() async throws {
        try await context.session.login("ann")
        throw Redirect(to: next)
    }
    var next: PageURL = "/"
    mutating func load(next: PageURL = "/") { self.next = next }
    var body: some HTML { p { "sign in" } }
}

@Suite("Redirects")
struct RedirectTests {
    func host(loginPage: PageURL? = nil) throws -> TestHost {
        try TestHost(change: { $0.loginPage = loginPage }) { host in
            try host.page("/signs/:way", Signpost.self, path: \.way)
            try host.page("/target") { _ in p { "arrived" } }
            try host.page("/login", Login.self, query: \.next)
            try host.page("/members", guard: { _ in throw NotAllowedError.unauthorized }) { _ in p { "members" } }
        }
    }

    @Test("a visit is answered with 303, values in the address percent-encoded")
    func visit() async throws {
        var client = try host().browser()
        let response = try await client.visit("/signs/away")
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/target?way=away&text=a%20b%26c%2F%C3%BC")
        #expect(response.headers[.cacheControl] == "no-store")
    }

    @Test("a session that was changed on the way goes along")
    func sessionAlong() async throws {
        var client = try await host().visiting("/signs/x")
        _ = try await client.call(try client.page.first("Signpost"), "signIn")
        #expect(client.cookies["tetra-identity"] != "anonymous")
        #expect(try await client.visit("/signs/out").status == .seeOther)
        #expect(client.cookies["tetra-identity"] == "anonymous")
    }

    @Test("a call sends the page there and answers nothing else")
    func call() async throws {
        var client = try await host().visiting("/signs/x")
        let answer = try await client.call(try client.page.first("Signpost"), "leave")
        #expect(answer.status == 200)
        #expect(answer.queue == [[.string("redirect"), .string("/target")]])
        #expect(answer.html == nil && answer.result["value"] == .null)
        #expect(answer.result["components"].array.isEmpty)
    }

    @Test("a call that signs in and leads elsewhere keeps the login")
    func loginAndRedirect() async throws {
        var client = try await host().visiting("/signs/x")
        let answer = try await client.call(try client.page.first("Signpost"), "signIn")
        #expect(answer.queue == [[.string("redirect"), .string("/target")]])
        #expect(answer.json["refresh"] == .bool(true))
        #expect(client.cookies["tetra-identity"] != "anonymous")
    }

    @Test("without a login page a missing login is a 401")
    func unauthorized() async throws {
        var client = try await host().visiting("/signs/x")
        #expect(try await client.call(try client.page.first("Signpost"), "enter").status == 401)
        #expect(try await client.visit("/members").status == .unauthorized)
    }

    @Test("a login page is told where to lead back to, from visits and calls")
    func loginPage() async throws {
        var client = try await host(loginPage: "/login").visiting("/signs/x")
        let visit = try await client.visit("/members?page=2&x=/y")
        #expect(visit.status == .seeOther)
        #expect(visit.headers[.location] == "/login?next=%2Fmembers%3Fpage%3D2%26x%3D%2Fy")
        #expect(try await client.visit("/signs/x?locked").headers[.location] == "/login?next=%2Fsigns%2Fx%3Flocked")
        let answer = try await client.call(try client.page.first("Signpost"), "enter") {
            $0["url"] = .string("/signs/x?q=1")
        }
        #expect(answer.queue == [[.string("redirect"), .string("/login?next=%2Fsigns%2Fx%3Fq%3D1")]])
    }

    @Test("who is signed in but not allowed is not led to the login page")
    func forbidden() async throws {
        var client = try await host(loginPage: "/login").visiting("/signs/x")
        #expect(try await client.call(try client.page.first("Signpost"), "stay").status == 403)
    }

    @Test("a login page below the path of a group, and parameters of its own, are kept")
    func basePath() async throws {
        let host = try host(loginPage: "/login?lang=en").host
        var request = HostRequest(method: .get, target: "/shop/members")
        request.basePath = "/shop"
        let response = try #require(await host.respond(to: request))
        #expect(response.headers[.location] == "/shop/login?lang=en&next=%2Fshop%2Fmembers")
    }

    @Test("a login page that asks for a login itself does not lead to itself for ever")
    func loop() async throws {
        var client = try host(loginPage: "/members").browser()
        #expect(try await client.visit("/members").status == .unauthorized)
    }

    @Test("the way back is an address of this origin: the login leads there")
    func wayBack() async throws {
        var client = try await host(loginPage: "/login").visiting("/login?next=%2Fmembers%3Fpage%3D2")
        let answer = try await client.call(try client.page.first("Login"), "signIn")
        #expect(answer.queue == [[.string("redirect"), .string("/members?page=2")]])
    }

    @Test(
        "any other way back is a bad request",
        arguments: [
            "https://evil.example/", "//evil.example", "/%5Cevil.example", "javascript:alert(1)", "/%0A/evil.example",
            "",
        ])
    func foreignWayBack(_ next: String) async throws {
        var client = try host().browser()
        #expect(try await client.visit("/login?next=\(next)").status == .badRequest)
    }
}

@Suite("Addresses written in the program")
struct PageURLLiteralTests {
    @Test("values stay in their segment or parameter")
    func interpolation() {
        let (id, text) = (7, "a/b?c=d&e#f\\ü")
        let url: PageURL = "/lists/\(id)/\(text)?q=\(text)#x"
        #expect(url.path == "/lists/7/a%2Fb%3Fc%3Dd%26e%23f%5C%C3%BC")
        #expect(url.query == "q=a%2Fb%3Fc%3Dd%26e%23f%5C%C3%BC")
    }

    @Test("an empty value at the start does not make another host of what follows")
    func emptyStart() {
        let empty = ""
        let url: PageURL = "/\(empty)/evil.example"
        #expect(url.description == "/evil.example")
    }

    @Test("addresses and raw values are values, too")
    func otherValues() {
        enum Tab: String { case all }
        let next: PageURL = "/a?b=c"
        #expect(("/login?tab=\(Tab.all)&next=\(next)" as PageURL).query == "tab=all&next=%2Fa%3Fb%3Dc")
    }

    @Test("one that is kept in a state comes back, and nothing else does")
    func state() throws {
        for text in ["/", "/a/b?c=%20"] {
            let archive = try Forger.archive("x", PageURL(checked: text))
            #expect(try StateArchive(archive).reader().decode("x", as: PageURL.self).description == text)
        }
        let evil = try Forger.archive("x", "//evil.example")
        #expect(throws: StateError.self) { try StateArchive(evil).reader().decode("x", as: PageURL.self) }
    }
}
