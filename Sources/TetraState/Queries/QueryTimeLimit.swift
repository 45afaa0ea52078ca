/// Ends work that takes too long: its task is cancelled, and whoever waits for it goes on at once, even if the work does
/// not notice that it was cancelled.
struct QueryTimeLimit: Sendable {
    private let duration: Duration
    private let model: String
    private let clock: any Clock<Duration>

    init(_ duration: Duration, of model: String, clock: any Clock<Duration>) {
        self.duration = duration
        self.model = model
        self.clock = clock
    }

    /// What the work returns or throws, or a ``StateQueryError`` with the code `timeLimit`.
    func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        // Not a task group: that would wait for work that does not end.
        let (outcomes, outcome) = AsyncStream.makeStream(
            of: Result<Value, any Error>.self, bufferingPolicy: .bufferingOldest(1))
        let worker = Task {
            do { outcome.yield(.success(try await work())) } catch { outcome.yield(.failure(error)) }
        }
        let timer = Task {
            guard (try? await clock.sleep(for: duration)) != nil else { return }
            outcome.yield(.failure(exceeded))
        }
        defer {
            worker.cancel()
            timer.cancel()
        }
        // The stream ends without a value if the task that waits here is cancelled.
        for await result in outcomes { return try result.get() }
        throw CancellationError()
    }

    private var exceeded: StateQueryError {
        StateQueryError(
            .timeLimit, "A query of \(model) took longer than \(duration): ask for less, or raise queryBounds.")
    }
}
