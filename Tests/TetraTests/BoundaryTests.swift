import Tetra
import Testing

/// Fails in its load as it is told.
@Component
struct Weather {
    enum Trouble: String, Sendable, StateCodable { case none, broken, stale, refused, redefined }

    var text = ""
    var asked = 0

    mutating func load(trouble: Trouble = .none) throws {
        switch trouble {
        case .none: text = "sunny"
        case .broken: throw InnerFailure(detail: MembersOnly.secret)
        case .stale: throw StaleStateError()
        case .refused: throw NotAllowedError.forbidden
        case .redefined: throw CancellationError()
        }
    }

    @Public mutating func ask() { asked += 1 }

    var body: some HTML { p { "\(text) \(asked)" } }
}

/// Holds a boundary around a child that fails when told to.
@Component
struct Forecast {
    var trouble = Weather.Trouble.none
    var renders = 0

    @Public mutating func fail(_ how: String) {
        trouble = Weather.Trouble(rawValue: how) ?? .none
        renders += 1
    }

    var body: some HTML {
        section(.data("renders", renders)) {
            ErrorBoundary {
                h3 { "Weather" }
                Weather(trouble: trouble)
            } fallback: {
                i { "unknown" }
                Leaf(text: "instead")
            }
            Leaf(text: "beside")
        }
    }
}

@Suite("Error boundaries")
struct BoundaryTests {
    func page(_ trouble: Weather.Trouble, refusals: Bool = false) throws -> TestHost {
        try TestHost {
            try $0.page("/") { _ in
                main {
                    ErrorBoundary(refusals: refusals) {
                        Weather(trouble: trouble)
                    } fallback: {
                        i { "unknown" }
                    }
                    Leaf(text: "beside")
                }
            }
        }
    }

    @Test("a child that fails shows the fallback, the rest of the page lives, and the log names the child")
    func fallback() async throws {
        let host = try page(.broken)
        let client = try await host.visiting()
        #expect(client.page.html.contains("<i>unknown</i>"))
        #expect(!client.page.html.contains("vault"))
        #expect(client.page.components.map(\.type) == ["TetraTests.Leaf"])
        #expect(host.log.text.contains("component=/ > TetraTests.Weather#"))
        #expect(host.log.text.contains("InnerFailure"))
    }

    @Test("without failure the content stands there as if there were no boundary")
    func content() async throws {
        let client = try await page(.none).visiting()
        #expect(client.page.html.contains("><p data-tetra-id=") && client.page.html.contains("sunny 0</p>"))
        #expect(!client.page.html.contains("unknown"))
    }

    @Test("a refusal passes through unless the boundary takes it; a cancelled request always does")
    func passes() async throws {
        var client = RawClient(try page(.refused).host)
        #expect(try await client.visit("/").status.code == 403)
        client = try await page(.refused, refusals: true).visiting()
        #expect(client.page.html.contains("unknown"))
        client = RawClient(try page(.redefined).host)
        #expect(try await client.visit("/").status.code == 500)
    }

    @Test("a page's own stale component shows the fallback")
    func stale() async throws {
        #expect(try await page(.stale).visiting().page.html.contains("unknown"))
    }

    @Test("a child that fails in a call gives way to the fallback, and is made anew once it can be")
    func inCall() async throws {
        let host = try TestHost { try $0.page("/") { _ in main { Forecast() } } }
        var client = try await host.visiting()
        let all = client.page.components
        let asked = try await client.call(client.page.first("Weather"), "ask").components().first("Weather")
        let below = [asked] + all.filter { $0.type.hasSuffix("Leaf") }
        let failed = try await client.call(
            client.page.first("Forecast"), "fail", [.string("broken")], descendants: below)
        let html = try #require(failed.html)
        #expect(html.contains("<i>unknown</i>"))
        #expect(!html.contains("Weather</h3>"))
        #expect(html.contains("<template data-tetra-keep=\"\(below[1].id)\"></template>"))
        let shown = try failed.components()
        let mended = try await client.call(
            shown.first("Forecast"), "fail", [.string("none")], descendants: [below[1]] + shown.all("Leaf"))
        #expect(mended.html?.contains("sunny 0</p>") == true)
        #expect(host.log.text.contains("component=TetraTests.Forecast > TetraTests.Weather#"))
    }

    @Test("content and fallback of the same look are told apart by the digest")
    func digest() async throws {
        let host = try TestHost { try $0.page("/") { _ in main { Forecast() } } }
        var client = try await host.visiting()
        let forecast = try client.page.first("Forecast")
        let below = client.page.components.filter { $0.id != forecast.id }
        #expect(try await client.call(forecast, nil, descendants: below).html == nil)
    }

    @Test("a mistake in the program passes through a boundary in development, and is caught in production")
    func mistakes() async throws {
        func host(_ environment: HostConfiguration.Environment) throws -> TestHost {
            try TestHost(change: {
                $0.environment = environment; $0.publicOrigins = ["http://localhost"]
            }) {
                try $0.page("/") { _ in
                    main {
                        ErrorBoundary {
                            Bare { "x" }
                        } fallback: {
                            i { "unknown" }
                        }
                    }
                }
            }
        }
        var client = RawClient(try host(.development).host)
        #expect(try await client.visit("/").status.code == 500)
        #expect(try await host(.production).visiting().page.html.contains("unknown"))
    }
}
