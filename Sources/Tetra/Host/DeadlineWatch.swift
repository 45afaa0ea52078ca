import Synchronization

/// Ends the work of requests that are not answered in time.
///
/// One task looks after all requests of a host: it wakes up 64 times in the span that a request may take, and does not
/// exist while there is no request. A timer for each would cost each request more.
final class DeadlineWatch: Sendable {
    private struct Entry: Sendable {
        let deadline: ContinuousClock.Instant
        let expire: @Sendable () -> Void
    }

    private struct State {
        var nextTicket: UInt64 = 0
        var entries: [UInt64: Entry] = [:]
        var isWatching = false
    }

    private let state = Mutex(State())
    private let interval: Duration

    /// - Parameter span: The time that a request may take.
    init(span: Duration) {
        interval = min(max(span / 64, .milliseconds(2)), .milliseconds(500))
    }

    /// How many requests are waited for.
    var count: Int { state.withLock { $0.entries.count } }

    /// - Returns: What ``remove(_:)`` takes.
    func add(_ deadline: ContinuousClock.Instant, expire: @escaping @Sendable () -> Void) -> UInt64 {
        let (ticket, starts) = state.withLock { state in
            state.nextTicket += 1
            state.entries[state.nextTicket] = Entry(deadline: deadline, expire: expire)
            defer { state.isWatching = true }
            return (state.nextTicket, !state.isWatching)
        }
        if starts { Task.detached { await self.watch() } }
        return ticket
    }

    func remove(_ ticket: UInt64) {
        state.withLock { $0.entries[ticket] = nil }
    }

    private func watch() async {
        repeat { try? await Task.sleep(for: interval) } while expire(now: .now)
    }

    /// Ends what is overdue.
    ///
    /// - Returns: Whether there is anything left to wait for.
    private func expire(now: ContinuousClock.Instant) -> Bool {
        let (overdue, goesOn) = state.withLock { state in
            let overdue = state.entries.filter { $0.value.deadline <= now }
            for ticket in overdue.keys { state.entries[ticket] = nil }
            state.isWatching = !state.entries.isEmpty
            return (overdue.values.map(\.expire), state.isWatching)
        }
        for expire in overdue { expire() }
        return goesOn
    }
}
