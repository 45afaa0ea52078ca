import Metrics

/// What a host tells a metrics backend. `docs/Operations.md` explains the names.
///
/// Dimensions are names that the app has declared and codes of the protocol, never ids, paths or anything that a client
/// has sent: how many series there are is bounded by the app's source.
struct HostMetrics: Sendable {
    private let factory: any MetricsFactory

    /// `nil` where nobody listens: nothing is measured then.
    init?(_ factory: any MetricsFactory) {
        if factory is NOOPMetricsHandler { return nil }
        self.factory = factory
    }

    /// A call that was answered, with success or without.
    ///
    /// - Parameter call: `nil` for one that was refused before it was known what it is of.
    func answered(_ call: ObservedCall?, code: String?, took duration: Duration) {
        let component = call?.component ?? "unknown"
        let method = call?.method ?? "unknown"
        let code = code.map(Self.code) ?? "OK"
        count("tetra.calls", [("component", component), ("method", method), ("code", code)])
        time("tetra.call.duration", [("component", component), ("method", method)], duration)
        guard code != "OK" else { return }
        refused(code)
        if code == CallError.Code.staleComponentState.rawValue { stale(component) }
    }

    /// A request for calls that was refused as a whole, or one of its calls.
    func refused(_ code: String) {
        count("tetra.refusals", [("code", Self.code(code))])
    }

    /// A component that shows something that is gone: it was called, or left out by its parent.
    func stale(_ component: String) {
        count("tetra.stale", [("component", component)])
    }

    /// A visit of a page.
    func visited(_ pattern: String, status: Int, took duration: Duration) {
        count("tetra.pages", [("page", pattern), ("status", "\(status)")])
        time("tetra.page.duration", [("page", pattern)], duration)
    }

    func took(_ stage: RequestStage, _ duration: Duration) {
        time("tetra.stage.duration", [("stage", stage.rawValue)], duration)
    }

    /// Rows that states referred to, and the queries that fetched them: one for each model.
    func fetched(rows: Int, models: Int) {
        count("tetra.references", [], by: rows)
        count("tetra.queries", [], by: models)
    }

    /// What goes down to the page, sealed.
    func sealed(_ records: [SealedRecord]) {
        for record in records {
            Recorder(
                label: "tetra.state.bytes", dimensions: [("component", record.record.known.name)], aggregate: true,
                factory: factory
            ).record(record.token.utf8.count)
        }
    }

    /// Work that was ended before it was done.
    func cancelled(_ reason: CancellationReason) {
        count("tetra.cancelled", [("reason", reason.rawValue)])
    }

    /// The codes of the protocol; those that an app has made up could be any number.
    private static func code(_ code: String) -> String {
        code == "OK" || CallError.Code(rawValue: code) != nil ? code : "ComponentError"
    }

    private func count(_ label: String, _ dimensions: [(String, String)], by amount: Int = 1) {
        Counter(label: label, dimensions: dimensions, factory: factory).increment(by: amount)
    }

    private func time(_ label: String, _ dimensions: [(String, String)], _ duration: Duration) {
        Timer(label: label, dimensions: dimensions, factory: factory).record(duration: duration)
    }
}
