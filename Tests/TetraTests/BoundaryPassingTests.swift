import Tetra
import Testing

/// Throws in its load what no boundary is for.
@Component
private struct Passing {
    mutating func load(how: String) async throws {
        switch how {
        case "redirect": throw Redirect(to: "/elsewhere")
        case "logout": try await context.session.logout()
        default: return
        }
        throw InnerFailure(detail: how)
    }

    var body: some HTML { p { "passed" } }
}

/// Shows its slot behind a boundary.
@Component
private struct Careful {
    struct Slots { let content: Slot }

    var isOpen = false

    mutating func load(isOpen: Bool = false) { if isOpen { self.isOpen = true } }

    @Public mutating func open() { isOpen = true }

    var body: some HTML {
        section {
            ErrorBoundary {
                if isOpen { slots.content }
            } fallback: {
                i { "unknown" }
            }
        }
    }
}

@Suite("What passes an error boundary")
struct BoundaryPassingTests {
    @Test("a redirect leads away, and a change of the session is not hidden", arguments: ["redirect", "logout"])
    func passes(how: String) async throws {
        let host = try TestHost {
            try $0.page("/") { _ in
                main {
                    ErrorBoundary {
                        Passing(how: how)
                    } fallback: {
                        i { "unknown" }
                    }
                }
            }
        }
        var client = host.browser()
        let response = try await client.visit("/")
        #expect(response.status.code == (how == "redirect" ? 303 : 500))
        #expect(!response.text.contains("unknown"))
    }

    @Test("a slot that only its owner can fill is asked for")
    func owner() async throws {
        var client = try await TestHost { try $0.page("/") { _ in main { Careful { p { "shown" } } } } }.visiting()
        let answer = try await client.call(client.page.first("Careful"), "open")
        #expect(answer.html == nil)
        #expect(answer.result["owner"] == .string(""))
    }

    @Test("a state of another shape has the page fetched anew")
    func outdated() async throws {
        let host = try TestHost { try $0.page("/") { _ in main { Forecast() } } }
        var client = try await host.visiting()
        let weather = try Forger(host: host.host, client: client).changed(client.page.first("Weather")) { parts in
            parts.properties = try Forger.archive("asked", "never")
        }
        let answer = try await client.call(client.page.first("Forecast"), nil, descendants: [weather])
        #expect(answer.status == 412 && answer.code == "StateOutdated")
    }

    @Test("of one that fails inside a slot the name is known")
    func named() async throws {
        let host = try TestHost {
            try $0.page("/") { _ in
                main { Careful(isOpen: true) { Weather(trouble: .broken) } }
            }
        }
        #expect(try await host.visiting().page.html.contains("unknown"))
        #expect(host.log.text.contains("TetraTests.Weather#"))
    }
}
