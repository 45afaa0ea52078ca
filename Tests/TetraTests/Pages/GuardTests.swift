import HTTPTypes
import Synchronization
import Testing

@testable import Tetra

@Suite("Guards of pages")
struct GuardTests {
    @Component
    struct Desk {
        mutating func load(number: Int = 0) throws { try context[Visits.self].count() }
        @Public mutating func work() {}
        var body: some HTML { p { "desk" } }
    }

    func host(_ visits: Visits) throws -> TestHost {
        try TestHost(change: { $0.values = StateValues().with(visits) }) { host in
            let members: PageGuard = { page in
                if page.url.query == "moved" { throw Redirect(to: "/elsewhere") }
                guard page.parameters["number"] != "13" else { throw NotAllowedError.forbidden }
            }
            try host.page("/component/:number", Desk.self, path: \.number, guard: members)
            try host.page("/plain/:number", guard: members) { page in
                try visits.count()
                return p { "plain" }
            }
            struct Query: Decodable, Sendable { var size: Int }
            try host.page("/query/:number", query: Query.self, guard: members) { page, _ in
                try visits.count()
                return p { "query" }
            }
        }
    }

    @Test(
        "a guard refuses or redirects before anything of the page is made", arguments: ["component", "plain", "query"])
    func order(_ page: String) async throws {
        let visits = Visits()
        var client = try host(visits).browser()
        #expect(try await client.visit("/\(page)/13").status == .forbidden, "before the query is read")
        #expect(try await client.visit("/\(page)/1?moved").headers[.location] == "/elsewhere")
        #expect(visits.value == 0)
        #expect(try await client.visit("/\(page)/1?size=3").status == .ok)
        #expect(visits.value == 1)
    }
}

@Suite("Guards that are asked again at each call")
struct GuardedCallTests {
    /// Lists more rows when it is told to.
    @Component
    struct Board {
        @Public var rows = 1
        mutating func load(number: Int) throws { try context[Visits.self].count() }
        @Public mutating func grow() { rows += 1 }
        @Public mutating func touch() {}
        var body: some HTML { div { ForEach(0..<rows, id: \.self) { _ in Counter() } } }
    }

    func host(_ roster: Roster, _ visits: Visits, publicPage: Bool = true) throws -> TestHost {
        try TestHost(change: { $0.values = StateValues().with(visits) }) { host in
            try host.page(
                "/board/:number", Board.self, path: \.number,
                guard: { page in
                    let number = page.parameters["number"] ?? ""
                    guard roster.contains(number) else { throw NotAllowedError.forbidden }
                    if page.url.query == "moved" { throw Redirect(to: "/elsewhere") }
                }, guardsCalls: true)
            try host.page("/other/:number", Board.self, path: \.number, guard: { _ in }, guardsCalls: true)
            try host.page("/open/:number", Board.self, path: \.number)
            try host.page(
                "/once/:number", Board.self, path: \.number,
                guard: { page in
                    guard roster.contains(page.parameters["number"] ?? "") else { throw NotAllowedError.forbidden }
                })
        }
    }

    func call(
        _ client: inout RawClient, _ component: RawComponent, _ method: String? = "touch", at url: String,
        descendants: [RawComponent] = []
    ) async throws -> RawAnswer {
        try await client.call(component, method, descendants: descendants) { $0["url"] = .string(url) }
    }

    @Test("rights that are withdrawn between two calls end the calls, before anything is loaded")
    func withdrawn() async throws {
        let (roster, visits) = (Roster(["7"]), Visits())
        var client = try await host(roster, visits).visiting("/board/7")
        let board = try client.page.first("Board")
        #expect(try await call(&client, board, at: "/board/7").status == 200)
        let before = visits.value
        roster.remove("7")
        let answer = try await call(&client, board, at: "/board/7")
        #expect(answer.status == 403 && answer.code == "NotAllowed")
        #expect(visits.value == before)
        #expect(try await call(&client, try client.page.first("Counter"), "increment", at: "/board/7").status == 403)
        #expect(try await client.visit("/board/7").status == .forbidden)
    }

    @Test("without the wish a guard is asked at visits alone")
    func visitsAlone() async throws {
        let roster = Roster(["7"])
        var client = try await host(roster, Visits()).visiting("/once/7")
        roster.remove("7")
        #expect(try await call(&client, try client.page.first("Board"), at: "/once/7").status == 200)
    }

    @Test("states that calls make are guarded as well")
    func laterStates() async throws {
        let roster = Roster(["7"])
        var client = try await host(roster, Visits()).visiting("/board/7")
        let counters = client.page.all("Counter")
        let answer = try await call(
            &client, try client.page.first("Board"), "grow", at: "/board/7", descendants: counters)
        let new = try #require(try answer.components().all("Counter").last)
        #expect(!counters.map(\.id).contains(new.id))
        #expect(try await call(&client, new, "increment", at: "/board/7").status == 200)
        roster.remove("7")
        #expect(try await call(&client, new, "increment", at: "/board/7").status == 403)
        #expect(try await call(&client, try answer.components().first("Board"), at: "/board/7").status == 403)
    }

    @Test(
        "an address that is not the visit's is refused, also that of another guarded page or of the same with other rights",
        arguments: ["/board/8", "/other/7", "/open/7", "/board/7/x", "/", "/board/%37x"])
    func otherAddress(_ url: String) async throws {
        var client = try await host(Roster(["7", "8"]), Visits()).visiting("/board/7")
        let answer = try await call(&client, try client.page.first("Board"), at: url)
        #expect(answer.status == 403 && answer.code == "StateRejected")
    }

    @Test("the query is free, and another spelling of the path is the same page")
    func sameAddress() async throws {
        var client = try await host(Roster(["7"]), Visits()).visiting("/board/7")
        for url in ["/board/7?page=2", "/board/%37", "//board/7".replacing("//", with: "/")] {
            #expect(try await call(&client, try client.page.first("Board"), at: url).status == 200)
        }
    }

    @Test("a guard that leads elsewhere leads the page there")
    func redirect() async throws {
        var client = try await host(Roster(["7"]), Visits()).visiting("/board/7")
        let answer = try await call(&client, try client.page.first("Board"), at: "/board/7?moved")
        #expect(answer.status == 200)
        #expect(answer.queue == [[.string("redirect"), .string("/elsewhere")]])
        #expect(answer.result["components"].array.isEmpty)
    }

    @Test("states of an open page are no way round a guard, nor the other way")
    func mixed() async throws {
        let test = try host(Roster(["7"]), Visits())
        var client = try await test.visiting("/board/7")
        let guarded = (try client.page.first("Board"), client.page.all("Counter"))
        try await client.visit("/open/7")
        let open = (try client.page.first("Board"), client.page.all("Counter"))
        for (board, counters) in [(guarded.0, open.1), (open.0, guarded.1)] {
            let answer = try await call(&client, board, at: "/board/7", descendants: counters)
            #expect(answer.status == 403 && answer.code == "StateRejected")
        }
        #expect(try await call(&client, open.0, at: "/open/7", descendants: open.1).status == 200)
    }

    @Test("a host that was mounted elsewhere is another place")
    func basePath() throws {
        let pattern = PagePattern("/board/:number")
        let places = [
            GuardedRoute(pattern, basePath: "", parameters: ["number": "7"]),
            GuardedRoute(pattern, basePath: "/shop", parameters: ["number": "7"]),
            GuardedRoute(pattern, basePath: "", parameters: ["number": "8"]),
            GuardedRoute(PagePattern("/x/:number"), basePath: "", parameters: ["number": "7"]),
            GuardedRoute(PagePattern("/:a/:b"), basePath: "", parameters: ["a": "x", "b": "y"]),
            GuardedRoute(PagePattern("/:a/:b"), basePath: "", parameters: ["a": "y", "b": "x"]),
        ]
        #expect(Set(places).count == places.count)
    }

    @Test("guarded calls without a guard are refused when the page is mounted")
    func misuse() {
        #expect(throws: HostError(.missingGuard, "")) {
            try TestHost { try $0.page("/", guardsCalls: true) { _ in p { "x" } } }
        }
    }
}

/// How often something ran.
final class Visits: Sendable {
    private let state = Mutex(0)
    var value: Int { state.withLock { $0 } }
    func count() throws { state.withLock { $0 += 1 } }
}
