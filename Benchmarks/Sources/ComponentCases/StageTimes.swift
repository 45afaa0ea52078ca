import CoreMetrics
import Synchronization

/// A metrics backend that keeps how long each stage of a call took.
final class StageTimes: MetricsFactory {
    private let times = Mutex<[String: [Int64]]>([:])

    /// Nanoseconds by stage since the last time.
    func take() -> [String: [Int64]] {
        times.withLock { times in
            defer { times = [:] }
            return times
        }
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        guard label == "tetra.stage.duration", let stage = dimensions.first?.1 else {
            return NOOPMetricsHandler.instance
        }
        return StageTimer { time in self.times.withLock { $0[stage, default: []].append(time) } }
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        NOOPMetricsHandler.instance
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        NOOPMetricsHandler.instance
    }

    func destroyTimer(_ handler: any TimerHandler) {}
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
}

/// One stage.
private final class StageTimer: TimerHandler {
    private let record: @Sendable (Int64) -> Void

    init(record: @escaping @Sendable (Int64) -> Void) { self.record = record }

    func recordNanoseconds(_ duration: Int64) { record(duration) }
}
