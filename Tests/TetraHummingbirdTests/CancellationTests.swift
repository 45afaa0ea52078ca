import Hummingbird
import Logging
import NIOCore
import Synchronization
import Tetra
import Testing
import TetraHummingbird

/// What became of the methods and loads that waited for something that never comes.
final class Waiting: Sendable {
    private let state = Mutex((entered: 0, cancelled: 0))
    var entered: Int { state.withLock { $0.entered } }
    var cancelled: Int { state.withLock { $0.cancelled } }

    func wait() async throws {
        state.withLock { $0.entered += 1 }
        do {
            try await Task.sleep(for: .seconds(60))
        } catch {
            state.withLock { $0.cancelled += 1 }
            throw error
        }
    }

    /// How long something took to be so; 10 s at most.
    func until(_ condition: @Sendable (Waiting) -> Bool) async throws -> Duration {
        let start = ContinuousClock.now
        while !condition(self), ContinuousClock.now - start < .seconds(10) {
            try await Task.sleep(for: .milliseconds(2))
        }
        return .now - start
    }
}

@Component
struct Held {
    @Public mutating func wait() async throws { try await context[Waiting.self].wait() }
    @Public mutating func quick() {}
    var body: some HTML { p { "held" } }
}

@Component
struct HeldLoad {
    mutating func load() async throws { try await context[Waiting.self].wait() }
    var body: some HTML { p { "loaded" } }
}

/// A context of an app's own that does not know its connection.
private struct PlainContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    init(source: ApplicationRequestContextSource) { coreContext = CoreRequestContextStorage(source: source) }
}

@Suite("A client that goes")
struct CancellationTests {
    let waiting = Waiting()

    private func app(timeout: Duration = .seconds(60)) throws -> NoteApp {
        let waiting = self.waiting
        let app = try NoteApp { configuration in
            configuration.values = configuration.values.with(waiting)
            configuration.limits.requestTimeout = timeout
        }
        try app.host.page("/held") { _ in Document(title: "Held") { Held() } }
        try app.host.page("/slow") { _ in Document(title: "Slow") { HeldLoad() } }
        return app
    }

    /// The bytes of a call, as a browser sends them.
    private static func request(_ browser: Browser, _ method: String) throws -> [UInt8] {
        let body = JSONWriter.write(.object(browser.envelope(try browser.component("Held"), method)))
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let head = """
            POST /tetra/call HTTP/1.1\r
            Host: 127.0.0.1:\(browser.port)\r
            Content-Type: application/json\r
            Tetra-Protocol: 1\r
            Sec-Fetch-Site: same-origin\r
            Cookie: \(cookies)\r
            Content-Length: \(body.count)\r
            \r

            """
        return Array(head.utf8) + body
    }

    @Test("ends the method that its call runs")
    func call() async throws {
        let app = try app()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/held")
            let bytes = try Self.request(browser, "wait")
            try await RawConnection.open(port: browser.port) { connection in
                try await connection.send(bytes)
                _ = try await waiting.until { $0.entered == 1 }
                #expect(waiting.cancelled == 0)
            }
            #expect(try await waiting.until { $0.cancelled == 1 } < .seconds(2))
        }
        #expect(!app.log.text.contains("error"))
    }

    @Test("ends the load of a page")
    func page() async throws {
        try await app().serve { browser in
            try await RawConnection.open(port: browser.port) { connection in
                try await connection.send("GET /slow HTTP/1.1\r\nHost: 127.0.0.1:\(browser.port)\r\n\r\n")
                _ = try await waiting.until { $0.entered == 1 }
            }
            #expect(try await waiting.until { $0.cancelled == 1 } < .seconds(2))
        }
    }

    @Test("ends its request alone, on a connection that has served others: many at once")
    func many() async throws {
        try await app().serve { browser in
            var browser = browser
            try await browser.visit("/held")
            let (quick, slow) = (try Self.request(browser, "quick"), try Self.request(browser, "wait"))
            let port = browser.port
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await RawConnection.open(port: port) { connection in
                            for _ in 0..<3 {
                                try await connection.send(quick)
                                #expect(try await connection.answer().status == 200, "the connection stays open")
                            }
                            try await connection.send(slow)
                            _ = try await waiting.until { $0.entered == 20 }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await waiting.until { $0.cancelled == 20 } < .seconds(2))
            #expect(try await browser.call(try browser.component("Held"), "quick").status == 200)
        }
    }

    @Test("is not noticed where the app's context does not know the connection: the deadline ends the work")
    func withoutConnection() async throws {
        let app = try app(timeout: .seconds(2))
        let router = Router(context: PlainContext.self)
        router.mount(app.host)
        try await LiveServer.run(router) { port in
            var browser = Browser(port: port)
            try await browser.visit("/held")
            let bytes = try Self.request(browser, "wait")
            let start = ContinuousClock.now
            try await RawConnection.open(port: port) { connection in
                try await connection.send(bytes)
                _ = try await waiting.until { $0.entered == 1 }
            }
            _ = try await waiting.until { $0.cancelled == 1 }
            #expect(waiting.cancelled == 1)
            #expect(ContinuousClock.now - start >= .milliseconds(1_900))
        }
    }

    @Test("that waits is answered with 503 at the deadline, and its connection stays")
    func deadline() async throws {
        try await app(timeout: .seconds(2)).serve { browser in
            var browser = browser
            try await browser.visit("/held")
            let (quick, slow) = (try Self.request(browser, "quick"), try Self.request(browser, "wait"))
            try await RawConnection.open(port: browser.port) { connection in
                try await connection.send(slow)
                let answer = try await connection.answer()
                #expect(answer.status == 503)
                #expect(answer["retry-after"] == "1")
                #expect(answer.text.contains("Unavailable"))
                try await connection.send(quick)
                #expect(try await connection.answer().status == 200)
            }
        }
    }
}
