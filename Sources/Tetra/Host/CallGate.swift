import Synchronization

/// Keeps calls within the limits of the server: how many at once, and how many a client may make.
///
/// Each client has a bucket of tokens (a "token bucket") that fills at the configured rate.
final class CallGate: Sendable {
    enum Decision: Sendable, Equatable {
        case enter
        case tooMany
        case busy
    }

    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private struct State {
        var running = 0
        var buckets: [String: Bucket] = [:]
        /// Looking through all buckets costs; it happens once a second at most.
        var cleaned: ContinuousClock.Instant?
    }

    private let limits: HostLimits
    private let state = Mutex(State())

    init(limits: HostLimits) {
        self.limits = limits
    }

    /// Every `.enter` is to be followed by one ``leave()``.
    func enter(client: String?, now: ContinuousClock.Instant = .now) -> Decision {
        state.withLock { state in
            if let client, let rate = limits.callsPerSecond {
                if state.buckets.count >= limits.rememberedClients, state.buckets[client] == nil {
                    forgetFullBuckets(&state, rate: rate, now: now)
                }
                let known = state.buckets.index(forKey: client)
                var bucket = known.map { state.buckets.values[$0] } ?? Bucket(tokens: limits.callBurst, filled: now)
                let seconds = (now - bucket.filled) / .seconds(1)
                bucket.tokens = min(limits.callBurst, bucket.tokens + seconds * rate)
                bucket.filled = now
                let isWithinRate = bucket.tokens >= 1
                if isWithinRate { bucket.tokens -= 1 }
                if let known {
                    state.buckets.values[known] = bucket
                } else if state.buckets.count < limits.rememberedClients {
                    state.buckets[client] = bucket
                }
                guard isWithinRate else { return .tooMany }
            }
            guard state.running < limits.concurrentCalls else { return .busy }
            state.running += 1
            return .enter
        }
    }

    func leave() {
        state.withLock { $0.running -= 1 }
    }

    /// How many client addresses are remembered.
    var rememberedClients: Int { state.withLock { $0.buckets.count } }

    private func forgetFullBuckets(_ state: inout State, rate: Double, now: ContinuousClock.Instant) {
        if let cleaned = state.cleaned, now - cleaned < .seconds(1) { return }
        state.cleaned = now
        state.buckets = state.buckets.filter { _, bucket in
            bucket.tokens + (now - bucket.filled) / .seconds(1) * rate < limits.callBurst
        }
    }
}
