import HTTPTypes
import InMemoryTracing
import Logging
import Metrics
import MetricsTestKit
import Testing
import Tracing

@testable import Tetra

@Component
private struct Logs {
    mutating func load() { context.logger.info("loading") }
    @Public mutating func act() { context.logger.info("acting") }
    var body: some HTML { p { "logs" } }
}

@Component
private struct AwaitsLoad {
    mutating func load() async throws { await Task.yield() }
    @Public mutating func act() async { await Task.yield() }
    @Public mutating func fail() throws { throw OutOfStock() }
    var body: some HTML { p { "awaits" } }
}

@Suite("Metrics")
struct MetricsTests {
    let metrics = TestMetrics()
    let kinds = KindsHost()

    func host(change: (inout HostConfiguration) -> Void = { _ in }) throws -> TestHost {
        let host = try kinds.make {
            $0.metrics = metrics
            change(&$0)
        }
        try host.host.page("/awaits/:id") { _ in Document(title: "x") { AwaitsLoad() } }
        return host
    }

    func total(_ label: String, _ dimensions: [(String, String)] = []) -> Int64 {
        metrics.counterTotal(label: label, dimensions: dimensions)
    }

    @Test("a call is counted by component, method and code, and timed")
    func calls() async throws {
        var client = try await host().visiting()
        let plain = try client.page.first("Plain")
        for _ in 0..<2 { _ = try await client.call(plain, "plainMethod") }
        _ = try await client.call(plain, nil)
        #expect(
            total(
                "tetra.calls", [("component", "TetraTests.Plain"), ("method", "plainMethod"), ("code", "OK")]) == 2)
        #expect(
            total("tetra.calls", [("component", "TetraTests.Plain"), ("method", "refresh"), ("code", "OK")]) == 1)
        let timer = try metrics.expectTimer(
            "tetra.call.duration", [("component", "TetraTests.Plain"), ("method", "plainMethod")])
        #expect(timer.values.count == 2)
        #expect(timer.values.allSatisfy { $0 > 0 })
        #expect(total("tetra.refusals") == 0)
    }

    @Test("each stage of a call is timed, under its name")
    func stages() async throws {
        var client = try await host().visiting()
        metrics.reset()
        _ = try await client.call(
            try client.page.first("Plain"), "plainMethod",
            descendants: client.page.components.filter {
                $0.type.contains("Child")
            })
        for stage in RequestStage.allCases {
            let timer = try metrics.expectTimer("tetra.stage.duration", [("stage", stage.rawValue)])
            #expect(timer.values.count == 1, "\(stage)")
        }
    }

    @Test("refusals are counted by code: of a request as a whole and of a call, known or not")
    func refusals() async throws {
        var client = try await host().visiting()
        let plain = try client.page.first("Plain")
        var forged = plain
        forged.state = "AAAA"
        _ = try await client.call(forged, "plainMethod")
        _ = try await client.call(plain, "noSuchMethod<script>")
        _ = try await client.call(plain, "plainMethod", headers: [HTTPField.Name("Sec-Fetch-Site")!: "cross-site"])
        #expect(total("tetra.refusals", [("code", "StateRejected")]) == 1)
        #expect(total("tetra.refusals", [("code", "UnknownMethod")]) == 1)
        #expect(total("tetra.refusals", [("code", "OriginRejected")]) == 1)
        #expect(
            total(
                "tetra.calls", [("component", "unknown"), ("method", "unknown"), ("code", "UnknownMethod")]) == 1)
    }

    @Test("an error of the app's own has one code, whatever it says")
    func ownCode() async throws {
        var client = try await host().visiting("/awaits/1")
        _ = try await client.call(try client.page.first("AwaitsLoad"), "fail")
        #expect(total("tetra.refusals", [("code", "ComponentError")]) == 1)
        #expect(total("tetra.refusals", [("code", "OutOfStock")]) == 0)
    }

    @Test("a stale component is counted by its name, called or left out")
    func stale() async throws {
        var client = try await host().visiting()
        let child = try #require(client.page.components.first { $0.type.contains("Child") })
        kinds.store.delete(1)
        #expect(try await client.call(child, "childMethod", [.number(1)]).code == "StaleComponentState")
        #expect(total("tetra.stale", [("component", "Renamed.Child")]) == 1)
    }

    @Test("queries and rows that states refer to are counted")
    func queries() async throws {
        var client = try await host().visiting()
        metrics.reset()
        let child = try #require(client.page.components.first { $0.type.contains("Child") })
        _ = try await client.call(child, "childMethod", [.number(1)])
        #expect(total("tetra.queries") == 1)
        #expect(total("tetra.references") == 1)
    }

    @Test("pages are counted by pattern and status, and timed; what is sealed is measured")
    func pages() async throws {
        var client = try host().browser()
        for id in 1...3 { try await client.visit("/awaits/\(id)") }
        #expect(total("tetra.pages", [("page", "/awaits/:id"), ("status", "200")]) == 3)
        #expect(try metrics.expectTimer("tetra.page.duration", [("page", "/awaits/:id")]).values.count == 3)
        let sizes = try metrics.expectRecorder("tetra.state.bytes", [("component", "TetraTests.AwaitsLoad")])
        #expect(sizes.values.count == 3)
        #expect(sizes.values.allSatisfy { $0 == Double(client.page.components[0].state.utf8.count) })
    }

    @Test("work that was ended is counted by reason")
    func cancelled() async throws {
        let keeper = Gatekeeper()
        let host = try TestHost(change: {
            $0.metrics = metrics
            $0.values = StateValues().with(keeper)
            $0.limits.requestTimeout = .milliseconds(60)
        }) { try $0.page("/") { _ in Document(title: "x") { Waits() } } }
        var client = host.browser()
        try await client.visit("/")
        #expect(await keeper.eventually { $0.cancelled == 1 })
        #expect(total("tetra.cancelled", [("reason", "deadline")]) == 1)
        let cancellation = RequestCancellation()
        let ready = host.browser()
        async let visit = {
            var client = ready
            client.cancellation = cancellation
            return try await client.visit("/")
        }()
        #expect(await keeper.eventually { $0.entered == 2 })
        cancellation.cancel()
        _ = try await visit
        #expect(total("tetra.cancelled", [("reason", "client")]) == 1)
    }

    @Test("no dimension holds an id, a path, or what a client has sent")
    func cardinality() async throws {
        var client = try await host().visiting()
        for method in ["a", "b", "c", "plainMethod"] {
            _ = try await client.call(try client.page.first("Plain"), method)
        }
        for id in 1...5 { try await client.visit("/awaits/\(id)?q=\(id)") }
        let allowed: Set<String> = [
            "unknown", "refresh", "OK", "200", "/", "/awaits/:id", "plainMethod", "UnknownMethod",
        ]
        let names = Set(RequestStage.allCases.map(\.rawValue)).union(client.page.types.keys)
            .union(["TetraTests.Plain", "Renamed.Child", "TetraTests.WithoutMethods", "TetraTests.Open"])
            .union(["TetraTests.Account", "TetraTests.AwaitsLoad"]).union(allowed)
        let dimensions =
            metrics.counters.flatMap(\.dimensions) + metrics.timers.flatMap(\.dimensions)
            + metrics.recorders.flatMap(\.dimensions)
        for (key, value) in dimensions {
            #expect(names.contains(value) || value.contains("Generic"), "\(key)=\(value)")
        }
        #expect(dimensions.count > 20)
    }

    @Test("without a backend nothing is measured")
    func nobody() {
        let observer = HostObserver(metrics: NOOPMetricsHandler.instance, tracer: NoOpTracer())
        #expect(observer.metrics == nil)
        #expect(observer.start() == nil)
    }
}

@Component
private struct Waits {
    mutating func load() async throws { try await context[Gatekeeper.self].wait() }
    var body: some HTML { p { "waits" } }
}

@Suite("Spans")
struct SpanTests {
    let tracer = InMemoryTracer()

    func host() throws -> TestHost {
        try TestHost(change: { $0.tracer = tracer }) { host in
            try host.page("/awaits/:id") { _ in Document(title: "x") { AwaitsLoad() } }
            try host.page("/") { _ in Document(title: "x") { Counter() } }
        }
    }

    /// The spans, each with the names of those around it.
    func paths() -> [String] {
        let spans = tracer.finishedSpans
        func path(_ span: FinishedInMemorySpan) -> String {
            guard let parent = spans.first(where: { $0.spanID == span.parentSpanID }) else { return span.operationName }
            return path(parent) + " > " + span.operationName
        }
        return spans.map(path)
    }

    @Test("a visit is a span with its pattern, a load that can wait one within")
    func page() async throws {
        _ = try await host().visiting("/awaits/7")
        #expect(paths() == ["tetra.page > tetra.load", "tetra.page"])
        let page = try #require(tracer.finishedSpans.last)
        #expect(page.attributes.get("tetra.page") == .string("/awaits/:id"))
        #expect(page.attributes.get("tetra.status") == .int64(200))
    }

    @Test("a call is a span with component and method; load, method and render are within")
    func call() async throws {
        var client = try await host().visiting("/awaits/7")
        tracer.clearAll()
        _ = try await client.call(try client.page.first("AwaitsLoad"), "act")
        #expect(
            paths() == [
                "tetra.call > tetra.load", "tetra.call > tetra.method", "tetra.call > tetra.render", "tetra.call",
            ])
        let call = try #require(tracer.finishedSpans.last)
        #expect(call.attributes.get("tetra.component") == .string("TetraTests.AwaitsLoad"))
        #expect(call.attributes.get("tetra.method") == .string("act"))
        #expect(call.status == nil)
    }

    @Test("a refused call tells its code; one that failed counts as failed")
    func refused() async throws {
        var client = try await host().visiting("/awaits/7")
        tracer.clearAll()
        _ = try await client.call(try client.page.first("AwaitsLoad"), "nothing")
        #expect(tracer.finishedSpans.map(\.operationName) == ["tetra.call"])
        #expect(tracer.finishedSpans[0].attributes.get("tetra.code") == .string("UnknownMethod"))
        #expect(tracer.finishedSpans[0].status == nil)
    }

    @Test("what is done in a load stands below the span that the adapter or a middleware has begun")
    func parent() async throws {
        let host = try host()
        try await tracer.withSpan("request") { _ in _ = try await host.visiting("/awaits/7") }
        #expect(paths() == ["request > tetra.page > tetra.load", "request > tetra.page", "request"])
    }
}

@Suite("The logger of a component")
struct ContextLoggerTests {
    @Test("names component and request, at a visit and at a call")
    func metadata() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { Logs() } } }
        var client = try await host.visiting()
        let logs = try client.page.first("Logs")
        _ = try await client.call(logs, "act")
        let lines = host.log.text.split(separator: "\n").filter { $0.hasPrefix("info:") }
        #expect(lines.count == 3)
        for line in lines {
            #expect(line.contains("component=TetraTests.Logs#\(logs.id)"))
            #expect(line.contains("request="))
        }
        let requests = lines.map { $0.split(separator: " ").last { $0.hasPrefix("request=") } }
        #expect(requests[1] == requests[2] && requests[0] != requests[1], "one id for each request")
    }
}
