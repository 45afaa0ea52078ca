import Foundation
import Logging
import Synchronization
import Tetra

/// A host for tests: a fixed secret, a clock that can be turned, and a log that can be read.
struct TestHost {
    let host: ComponentHost
    let clock: TestClock
    let log: TestLog

    init(change: (inout HostConfiguration) -> Void = { _ in }, pages: (ComponentHost) throws -> Void) throws {
        let clock = TestClock()
        let log = TestLog()
        var configuration = HostConfiguration(
            app: "tests", keyring: try Keyring(Secret("kJ3x0Vt4m8Qe7Wb2Yz6Rp1Ns5Hd9Fg0LcUaXoTiEwKq")),
            environment: .development)
        configuration.clock = SealClock { clock.seconds }
        configuration.logger = Logger(label: "tests") { _ in log.handler() }
        // However busy the machine is that runs the tests: those of the deadline set their own.
        configuration.limits.requestTimeout = .seconds(3600)
        change(&configuration)
        host = try ComponentHost(configuration)
        self.clock = clock
        self.log = log
        try pages(host)
    }

    /// A browser that has never been here.
    func browser() -> RawClient { RawClient(host) }

    /// A browser that has visited a page.
    func visiting(_ target: String = "/") async throws -> RawClient {
        var client = browser()
        try await client.visit(target)
        return client
    }
}

/// A clock that stands still until it is turned.
final class TestClock: Sendable {
    private let time = Mutex<UInt64>(1_800_000_000)
    var seconds: UInt64 { time.withLock { $0 } }
    func advance(hours: UInt64) { time.withLock { $0 += hours * 3600 } }
}

/// Remembers what was logged.
final class TestLog: Sendable {
    private let lines = Mutex<[String]>([])
    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    func handler() -> any LogHandler { Handler(log: self) }

    private struct Handler: LogHandler {
        let log: TestLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            let fields = all.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
            log.lines.withLock { $0.append("\(event.level): \(event.message) \(fields)") }
        }
    }
}

/// Who has a role; it can be taken away between two calls.
final class Roster: Sendable {
    private let names: Mutex<Set<String>>
    init(_ names: Set<String>) { self.names = Mutex(names) }
    func contains(_ name: String) -> Bool { names.withLock { $0.contains(name) } }
    func remove(_ name: String) { names.withLock { _ = $0.remove(name) } }
}
