import Synchronization

/// By which an adapter says that nobody waits for an answer any more: the client has gone, or asked for something newer.
///
/// ```swift
/// let cancellation = RequestCancellation()
/// connection.whenClosed { cancellation.cancel() }
/// request.cancellation = cancellation
/// ```
///
/// The work of the request then sees `Task.isCancelled`, and stops at the next place that asks. An adapter that cancels the
/// task in which it waits for the host needs none.
public final class RequestCancellation: Sendable {
    private struct State {
        var isCancelled = false
        var action: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    public init() {}

    /// Ends the work of the request. Calling it again, or once the request has been answered, does nothing.
    public func cancel() {
        let action = state.withLock { state in
            state.isCancelled = true
            defer { state.action = nil }
            return state.action
        }
        action?()
    }

    /// Runs the action once it is cancelled, at once if it is already; `nil` forgets the one before.
    func whenCancelled(_ action: (@Sendable () -> Void)?) {
        let isCancelled = state.withLock { state in
            state.action = state.isCancelled ? nil : action
            return state.isCancelled
        }
        if isCancelled { action?() }
    }
}
