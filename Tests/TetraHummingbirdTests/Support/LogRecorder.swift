import Logging
import Synchronization

/// Keeps all that is logged.
final class LogRecorder: Sendable {
    struct Line: Sendable {
        let level: Logger.Level
        let text: String
    }

    private let recorded = Mutex<[Line]>([])

    var logger: Logger {
        var logger = Logger(label: "test") { _ in Handler(recorder: self) }
        logger.logLevel = .trace
        return logger
    }

    var lines: [Line] { recorded.withLock { $0 } }
    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// What was logged since the last call.
    func take() -> [Line] {
        recorded.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }

    private struct Handler: LogHandler {
        let recorder: LogRecorder
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
            let line = Line(level: event.level, text: "\(event.message) \(all.joined(separator: " "))")
            recorder.recorded.withLock { $0.append(line) }
        }
    }
}
