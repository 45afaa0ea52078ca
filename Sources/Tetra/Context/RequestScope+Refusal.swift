import Logging

extension RequestScope {
    /// What the page is told of an error.
    func refusal(of error: any Error) -> CallError {
        afterCancellation(CallError.classify(error, requestID: request.id))
    }

    /// Work that was cancelled ends with whatever error its database or client has for that, so that every error counts as
    /// the cancellation's which would have been internal otherwise.
    func afterCancellation(_ refusal: CallError) -> CallError {
        guard Task.isCancelled, refusal.code == CallError.Code.internalError.rawValue else { return refusal }
        let cause = isOverdue ? "the deadline has passed" : "the client has gone"
        return .unavailable("\(cause), and the work ended with \(refusal.reason)")
    }

    /// A failure is an error of the app, a refusal is not; a client that goes is nothing to be told of.
    func logLevel(of refusal: CallError) -> Logger.Level {
        if Task.isCancelled, !isOverdue { return .debug }
        return refusal.status >= 500 ? .error : .notice
    }

    /// Whether the time for the request is up.
    var isOverdue: Bool { deadline <= .now }
}
