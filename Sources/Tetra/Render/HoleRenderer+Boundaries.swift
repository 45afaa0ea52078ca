import Logging
import TetraHTML

extension HoleRenderer {
    /// What stands in a boundary, or its fallback where that fails.
    func show(_ boundary: PlacedBoundary, _ environment: HoleEnvironment) async throws -> HoleFilling {
        var inside = environment
        let failures = FailureTrace()
        let session = renderer.driver.scope.session.contents
        inside.failures = failures
        do {
            return try await inline(boundary.content, inside)
        } catch {
            guard isCaught(error, boundary, since: session) else { throw error }
            let requestID = renderer.driver.scope.request.id
            let refusal = CallError.classify(error, requestID: requestID)
            renderer.driver.scope.logger.log(
                level: refusal.status >= 500 ? .error : .notice, "A component failed; its fallback is shown",
                metadata: [
                    "component": "\(failures.path ?? environment.owner.path)", "status": "\(refusal.status)",
                    "code": "\(refusal.code)", "reason": "\(refusal.reason)",
                ])
            return try await inline(boundary.fallback, environment)
        }
    }

    /// Only what is a failure: the rest of the render must hear of anything else.
    private func isCaught(
        _ error: any Error, _ boundary: PlacedBoundary, since session: Session.Contents
    ) -> Bool {
        if Task.isCancelled || error is CancellationError || error is OwnerNeeded || error is Redirect { return false }
        if renderer.driver.scope.session.contents != session { return false }
        if error is NotAllowedError { return boundary.catchesRefusals }
        if error is HostError { return !renderer.isDevelopment }
        // Authentic states of another shape are the page's to refresh.
        return !(error is CallError)
    }
}
