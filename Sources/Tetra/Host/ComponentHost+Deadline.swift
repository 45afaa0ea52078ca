import HTTPTypes
import Logging

extension ComponentHost {
    /// Does the work of a request until its deadline, or until nobody waits for it any more.
    ///
    /// At the deadline the answer is given at once, also where the work does not look whether it was cancelled: the client
    /// must not wait for a method that hangs. The work keeps its place among the concurrent calls until it has ended.
    ///
    /// - Returns: `nil` if the time was up.
    func inTime(
        _ request: HostRequest, _ work: @escaping @Sendable () async -> HostResponse
    ) async -> HostResponse? {
        let answer = FirstAnswer()
        let task = Task { answer.give(await work()) }
        let observer = self.observer
        let ticket = deadlines.add(deadline(of: request)) {
            observer.metrics?.cancelled(.deadline)
            task.cancel()
            answer.give(nil)
        }
        let stop = { @Sendable in
            observer.metrics?.cancelled(.client)
            task.cancel()
        }
        request.cancellation?.whenCancelled(stop)
        let response = await withTaskCancellationHandler {
            await answer.wait()
        } onCancel: {
            stop()
        }
        request.cancellation?.whenCancelled(nil)
        deadlines.remove(ticket)
        return response
    }

    /// The answer to a visit whose time was up: not the app's own page, which would take time again.
    func overdue(_ route: PageRoute) -> HostResponse {
        configuration.logger.error("A page was not rendered in time", metadata: ["page": "\(route.pattern.text)"])
        let problem = PageProblem(status: .serviceUnavailable, message: Self.comeBack)
        var response = HostResponse.page(DefaultErrorPage(problem: problem), problem.status)
        response.headers[.retryAfter] = "1"
        return secured(response)
    }

    static var comeBack: String { "Please try again in a moment." }

    func deadline(of request: HostRequest) -> ContinuousClock.Instant {
        request.received + configuration.limits.requestTimeout
    }
}
