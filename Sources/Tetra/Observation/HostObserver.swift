import Metrics
import Tracing

/// Who is told what the host does: a metrics backend, a tracer, or nobody.
///
/// Without either nothing is measured: no clock is read, no name made, no span begun.
final class HostObserver: Sendable {
    let metrics: HostMetrics?
    private let tracer: (any Tracer)?

    /// - Parameters:
    ///   - metrics: The factory of the configuration; without one the process's own.
    ///   - tracer: The tracer of the configuration; without one the process's own.
    init(metrics: (any MetricsFactory)?, tracer: (any Tracer)?) {
        self.metrics = HostMetrics(metrics ?? MetricsSystem.factory)
        let tracer = tracer ?? InstrumentationSystem.tracer
        self.tracer = tracer is NoOpTracer ? nil : tracer
    }

    /// The present time, if anybody wants to know.
    func start() -> ContinuousClock.Instant? { metrics == nil ? nil : .now }

    /// What has begun at a time has ended.
    func ended(_ stage: RequestStage, since start: ContinuousClock.Instant?) {
        guard let start else { return }
        metrics?.took(stage, .now - start)
    }

    /// Something as a span, below the span that it happens in.
    ///
    /// - Parameter attributes: Declared names; asked for only if there is a tracer.
    func span<Result>(
        _ name: String, _ attributes: @autoclosure () -> [String: String],
        _ body: (SpanEnd) async throws -> Result
    ) async rethrows -> Result {
        guard let tracer else { return try await body(SpanEnd(span: nil)) }
        let attributes = attributes()
        return try await tracer.withSpan(name) { span in
            for (key, value) in attributes { span.attributes[key] = value }
            return try await body(SpanEnd(span: span))
        }
    }
}

/// How the work of a span ended, where that is no thrown error.
struct SpanEnd {
    fileprivate let span: (any Span)?

    /// An answer with a status of HTTP; from 500 on the span counts as failed.
    func answered(status: Int, code: String?) {
        guard let span else { return }
        span.attributes["tetra.status"] = status
        if let code { span.attributes["tetra.code"] = code }
        if status >= 500 { span.setStatus(SpanStatus(code: .error)) }
    }

    /// What the call turned out to be of.
    func isOf(_ call: ObservedCall) {
        guard let span else { return }
        span.attributes["tetra.component"] = call.component
        span.attributes["tetra.method"] = call.method
    }
}
