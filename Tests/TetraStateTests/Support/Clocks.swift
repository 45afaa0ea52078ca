/// A clock whose sleeps end at once, and that keeps how long they were to be.
struct ImpatientClock: Clock {
    let slept = Log<Duration>()

    var now: ContinuousClock.Instant { ContinuousClock.now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        slept.append(ContinuousClock.now.duration(to: deadline))
    }
}
