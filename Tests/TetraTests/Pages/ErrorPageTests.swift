import HTTPTypes
import Testing

@testable import Tetra

private struct Broken: Error { let detail = "the vault's number is 4711" }

private struct Occupied: ComponentError {
    let status = 422
    let code = "Occupied"
    let message = "The name <x> is taken."
}

/// Fails as it is told.
@Component
private struct Trouble {
    mutating func load(kind: String) async throws {
        switch kind {
        case "broken": throw Broken()
        case "unauthorized": throw NotAllowedError.unauthorized
        case "forbidden": throw NotAllowedError.forbidden
        case "stale": throw StaleStateError("It was sold.")
        case "occupied": throw Occupied()
        case "login":
            try await context.session.login("ann")
            throw Broken()
        case "logout":
            try await context.session.logout()
            throw Broken()
        default: break
        }
    }
    var body: some HTML { p { "fine" } }
}

@Suite("Error pages")
struct ErrorPageTests {
    func host(
        _ mount: (ComponentHost) throws -> Void = { _ in },
        environment: HostConfiguration.Environment = .production
    ) throws -> TestHost {
        func change(_ configuration: inout HostConfiguration) {
            configuration.environment = environment
            configuration.publicOrigins = ["http://x"]
        }
        return try TestHost(change: change) { host in
            try host.page("/", Account.self)
            try host.page("/trouble/:kind", Trouble.self, path: \.kind)
            try mount(host)
        }
    }

    @Test(
        "each error is a small document with its status and nothing of the inside",
        arguments: [
            ("broken", 500, "Something went wrong"), ("unauthorized", 401, "Please sign in"),
            ("forbidden", 403, "Not allowed"), ("stale", 404, "Not found"),
            ("occupied", 422, "The name &lt;x&gt; is taken."),
        ])
    func defaults(_ kind: String, _ status: Int, _ words: String) async throws {
        var client = try host().browser()
        let response = try await client.visit("/trouble/\(kind)")
        #expect(response.status.code == status)
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
        #expect(response.headers[.cacheControl] == "no-store")
        #expect(response.headers[.contentSecurityPolicy] != nil)
        #expect(response.text.hasPrefix("<!doctype html><html lang=\"en\">"), "\(response.text)")
        #expect(response.text.contains("<h1>") && response.text.contains(words), "\(response.text)")
        #expect(!response.text.contains("4711") && !response.text.contains("sold"))
        #expect(client.cookies.isEmpty, "nobody needs a session to be refused")
    }

    @Test("a page of the app's takes the place of the plain one, and its components work")
    func ofTheApp() async throws {
        let host = try host {
            try $0.errorPage(.notFound, .forbidden) { page, problem in
                Document(title: problem.title) {
                    h1 { "\(problem.status.code) at \(page.url.path)" }
                    Account()
                }
            }
        }
        var client = host.browser()
        let response = try await client.visit("/trouble/stale")
        #expect(response.status == .notFound)
        #expect(response.text.contains("404 at /trouble/stale"))
        #expect(response.headers[.cacheControl] == "private, no-cache")
        #expect(try await client.call(try client.page.first("Account"), "visit").status == 200)
        #expect(try await client.visit("/trouble/forbidden").text.contains("403 at /trouble/forbidden"))
        #expect(try await client.visit("/trouble/broken").text.contains("Something went wrong"))
    }

    @Test("a page for all others stands in for what has none of its own")
    func ofOthers() async throws {
        let host = try host {
            try $0.errorPage(.forbidden) { _, _ in p { "forbidden" } }
            try $0.errorPage { _, problem in p { "other \(problem.status.code)" } }
        }
        var client = host.browser()
        #expect(try await client.visit("/trouble/forbidden").text.contains("<p>forbidden"))
        #expect(try await client.visit("/trouble/occupied").text.contains("other 422"))
        #expect(try await client.visit("/trouble/broken").text.contains("other 500"))
    }

    @Test("an error page that fails itself is the plain one, and is logged")
    func failing() async throws {
        let host = try host { try $0.errorPage(.internalServerError) { _, _ in Trouble(kind: "broken") } }
        var client = host.browser()
        let response = try await client.visit("/trouble/broken")
        #expect(response.status.code == 500 && response.text.contains("<h1>Something went wrong"))
        #expect(host.log.text.contains("An error page could not be rendered"))
    }

    @Test("a visit that fails does not sign in; a logout stays")
    func sessions() async throws {
        for isOfTheApp in [false, true] {
            let host = try host { host in
                if isOfTheApp { try host.errorPage { _, _ in Account() } }
            }
            var client = host.browser()
            try await client.visit("/")
            try await client.visit("/trouble/login")
            #expect(client.cookies["tetra-identity"] == "anonymous")
            _ = try await client.call(try client.page.first("Account"), "signIn", [.string("ann")])
            #expect(client.cookies["tetra-identity"] != "anonymous")
            try await client.visit("/trouble/logout")
            #expect(client.cookies["tetra-identity"] == "anonymous")
        }
    }

    @Test("a path that nobody knows is left to the app, which may ask for the page of a 404")
    func unknownPath() async throws {
        let host = try host { try $0.errorPage(.notFound) { page, _ in p { "nothing at \(page.url.path)" } } }.host
        let request = HostRequest(method: .get, target: "/nowhere?x=1")
        #expect(await host.respond(to: request)?.status == nil)
        let response = await host.respondNotFound(to: request)
        #expect(response.status == .notFound && response.text.contains("nothing at /nowhere"))
        let posted = await host.respondNotFound(to: HostRequest(method: .post, target: "/nowhere"))
        #expect(posted.status == .notFound && posted.text.contains("There is no such page."))
        #expect(await host.respondNotFound(to: HostRequest(method: .get, target: "//x")).status == .notFound)
    }

    @Test("in development a mistake in a page is explained")
    func development() async throws {
        let host = try host({ try $0.page("/stray") { _ in Stray() } }, environment: .development)
        var client = host.browser()
        #expect(try await client.visit("/stray").text.contains("renders text beside its element"))
    }

    @Test("two pages for one error, and one for no error, are refused")
    func misuse() throws {
        #expect(throws: HostError(.duplicatePage, "")) {
            try host {
                try $0.errorPage(.notFound) { _, _ in p {} }
                try $0.errorPage(.forbidden, .notFound) { _, _ in p {} }
            }
        }
        #expect(throws: HostError(.duplicatePage, "")) {
            try host {
                try $0.errorPage { _, _ in p {} }
                try $0.errorPage { _, _ in p {} }
            }
        }
        #expect(throws: HostError(.invalidErrorPage, "")) { try host { try $0.errorPage(.ok) { _, _ in p {} } } }
    }
}

@Component
private struct Stray {
    var body: some HTML { "text" }
}
