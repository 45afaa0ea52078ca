import Hummingbird
import Testing
import Tetra
import TetraHummingbird

/// An app's own context, without the client's address.
private struct AppContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var tenant: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}

private struct TenantMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard request.headers[.authorization] != "nobody" else { throw HTTPError(.unauthorized) }
        var context = context
        context.tenant = context.parameters.get("tenant") ?? request.headers[.authorization]
        var response = try await next(request, context)
        response.headers[.server] = "own"
        return response
    }
}

@Suite("A host in an existing app")
struct MountTests {
    @Test("keeps the app's context, middleware and routes, and hands over what a middleware found")
    func existingApp() async throws {
        let app = try NoteApp()
        let router = Router(context: AppContext.self)
        router.add(middleware: TenantMiddleware())
        router.get("own") { _, _ in "own route" }
        router.mount(app.host) { _, context in
            StateValues().with(Tenant(name: context.tenant ?? "nobody's"))
        }
        try await LiveServer.run(router) { port in
            var browser = Browser(port: port)
            browser.headers["Authorization"] = "acme"
            #expect(try await browser.send("GET", "/own").text == "own route")
            let visit = try await browser.visit("/account")
            #expect(visit["server"] == "own")
            #expect(browser.html.contains("acme"))
            let reply = try await browser.call(try browser.component("Account"), nil)
            #expect(reply.status == 200)
            #expect(reply.answer["server"] == "own")

            browser.headers["Authorization"] = "globex"
            #expect(try await browser.call(try browser.component("Account"), nil).html.contains("globex"))
            browser.headers["Authorization"] = "nobody"
            #expect(try await browser.send("GET", "/account").status == 401)
            #expect(
                try await browser.send("POST", "/tetra/call", headers: Browser.callHeaders, body: []).status == 401)
        }
    }

    @Test("paths that nobody knows get the host's page of a 404 where the app asks for it, and only there")
    func unknownPaths() async throws {
        let app = try NoteApp()
        try app.host.errorPage(.notFound) { page, _ in p { "nothing at \(page.url.path)" } }
        let router = Router()
        router.add(middleware: UnknownPaths(app.host, below: "/shop"))
        router.get("own/route") { _, _ in "own route" }
        router.get("shop/sold") { _, _ -> String in throw HTTPError(.notFound, message: "sold") }
        router.group("shop").mount(app.host)
        try await LiveServer.run(router) { port in
            var browser = Browser(port: port)
            for path in ["/shop/nowhere", "/shop/tetra/nowhere/at/all", "/shop/account/more"] {
                let reply = try await browser.send("GET", path)
                #expect(reply.status == 404 && reply.text.contains("nothing at \(path)"))
                #expect(reply["content-security-policy"] != nil)
            }
            #expect(try await browser.send("HEAD", "/shop/nowhere").status == 404)
            #expect(try await browser.send("GET", "/own/route").text == "own route")
            for path in ["/nowhere", "/shopping", "/shop/sold"] {
                let reply = try await browser.send("GET", path)
                #expect(reply.status == 404 && !reply.text.contains("nothing"))
            }
            #expect(try await browser.send("GET", "/shop/account").status == 200)
        }
    }

    @Test("lies wholly below the path of a group, and the URL is the one that the person sees")
    func prefix() async throws {
        let app = try NoteApp()
        let router = Router()
        router.get("/") { _, _ in "the app's own front page" }
        router.group("shop").group("notes-app").mount(app.host)
        try await LiveServer.run(router) { port in
            var browser = Browser(port: port)
            #expect(try await browser.send("GET", "/").text == "the app's own front page")
            #expect(try await browser.visit("/shop/notes-app").status == 200)
            #expect(browser.mount == "/shop/notes-app/tetra")
            let item = try browser.component("NoteItem")
            #expect(try await browser.call(item, "rename", changed: ["title": "tea"]).status == 200)
            #expect(try app.database.titles.first == "tea")

            let script = try #require(browser.html.components(between: "type=\"module\" src=\"", and: "\""))
            #expect(script.hasPrefix("/shop/notes-app/tetra/assets/"))
            #expect(try await browser.send("GET", script).status == 200)

            try await browser.visit("/shop/notes-app/account?tab=2")
            #expect(browser.html.contains("/shop/notes-app/account?tab=2"))
            #expect(try await browser.call(try browser.component("Account"), "touch").status == 200)
            #expect(try await browser.visit("/shop/notes-app/notes/2").status == 200)
            #expect(try await browser.send("GET", "/tetra/call").status == 404)
            #expect(try await browser.send("GET", "/account").status == 404)
        }
    }

    @Test("lies below a path with a parameter: each tenant's page calls its own")
    func tenantPrefix() async throws {
        let app = try NoteApp()
        let router = Router(context: AppContext.self)
        let group = router.group("t/:tenant")
        group.add(middleware: TenantMiddleware())
        group.mount(app.host) { _, context in StateValues().with(Tenant(name: context.tenant ?? "?")) }
        try await LiveServer.run(router) { port in
            for tenant in ["acme", "gl%C3%B6bex"] {
                var browser = Browser(port: port)
                try await browser.visit("/t/\(tenant)/account")
                #expect(browser.mount == "/t/\(tenant)/tetra")
                let reply = try await browser.call(try browser.component("Account"), nil)
                #expect(reply.status == 200)
                #expect(reply.html.isEmpty || !reply.html.contains("none"))
            }
        }
    }

    @Test("answers HEAD like GET without the body", arguments: ["/", "/notes/2", "/account", "asset"])
    func head(target: String) async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let script = try #require(browser.html.components(between: "type=\"module\" src=\"", and: "\""))
            let target = target == "asset" ? script : target
            let get = try await browser.send("GET", target)
            let bytes = "HEAD \(target) HTTP/1.1\r\nHost: x\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"
            let (head, next) = try await RawConnection.open(port: browser.port) { connection in
                try await connection.send(bytes)
                return (try await connection.answer(hasBody: false), try await connection.answer())
            }
            #expect(head.status == get.status)
            #expect(head["content-type"] == get["content-type"])
            #expect(head["transfer-encoding"] == nil)
            #expect(Int(head["content-length"] ?? "") ?? 0 > 0)
            #expect(next.status == 404)
        }
    }

    @Test("finds a page whose path browsers send encoded")
    func encodedPath() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            let answer = try await browser.visit("/%C3%BCber%20uns")
            #expect(answer.status == 200)
            #expect(browser.html.contains("/%C3%BCber%20uns"))
        }
    }

    @Test(
        "refuses no request in a way that the server does not survive",
        arguments: [
            "//", "//evil.example/", "/%", "/%zz", "/notes/%00", "/notes/..", "/notes/%2e%2e%2f", "/?a=%ff",
            "/tetra/assets/",
            "/tetra/assets/x/../../../etc/passwd", "/tetra/assets/%2e%2e/%2e%2e/etc/passwd",
            "/notes/9223372036854775808",
        ])
    func oddPaths(target: String) async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            let answer = try await browser.send("GET", target)
            #expect([200, 400, 404].contains(answer.status))
            #expect(!answer.text.contains("root:"))
            #expect(try await browser.send("GET", "/account").status == 200)
        }
    }

    @Test("pages carry the strict policy and are not kept by shared caches")
    func securityHeaders() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            let page = try await browser.visit("/account")
            let policy = try #require(page["content-security-policy"])
            for directive in [
                "default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'self'",
                "require-trusted-types-for 'script'", "trusted-types tetra",
            ] {
                #expect(policy.contains(directive))
            }
            #expect(!policy.contains("unsafe"))
            #expect(page["x-content-type-options"] == "nosniff")
            #expect(page["referrer-policy"] == "same-origin")
            #expect(page["cache-control"] == "private, no-cache")
            let reply = try await browser.call(try browser.component("Account"), "login", ["ann"])
            #expect(reply.answer["cache-control"] == "no-store")
            #expect(reply.answer["x-content-type-options"] == "nosniff")
            #expect(try await browser.visit("/account")["cache-control"] == "no-store")

            let script = try #require(browser.html.components(between: "type=\"module\" src=\"", and: "\""))
            let asset = try await browser.send("GET", script)
            #expect(asset["content-type"]?.hasPrefix("text/javascript") == true)
            #expect(asset["cache-control"] == "public, max-age=31536000, immutable")
            #expect(asset["x-content-type-options"] == "nosniff")
            #expect(asset["set-cookie"] == nil)
        }
    }
}
