import Synchronization

/// The answer to a request that comes first: of the work, or of the deadline.
final class FirstAnswer: Sendable {
    private enum State {
        case open
        case waiting(CheckedContinuation<HostResponse?, Never>)
        case given(HostResponse?)
    }

    private let state = Mutex(State.open)

    /// - Parameter response: `nil` when the time is up. All but the first are dropped.
    func give(_ response: HostResponse?) {
        let waiting = state.withLock { state -> CheckedContinuation<HostResponse?, Never>? in
            switch state {
            case .open:
                state = .given(response)
                return nil
            case .waiting(let continuation):
                state = .given(response)
                return continuation
            case .given:
                return nil
            }
        }
        waiting?.resume(returning: response)
    }

    /// Waits for the answer; may be asked once.
    func wait() async -> HostResponse? {
        await withCheckedContinuation { continuation in
            let given = state.withLock { state -> HostResponse?? in
                if case .given(let response) = state { return .some(response) }
                state = .waiting(continuation)
                return nil
            }
            if let given { continuation.resume(returning: given) }
        }
    }
}
