import Synchronization

/// Gives certain numbers in turn.
final class Numbers: Sendable {
    private let left: Mutex<[UInt64]>

    init(_ numbers: [UInt64]) { left = Mutex(numbers) }

    func next() -> UInt64 { left.withLock { $0.removeFirst() } }
}

/// Counts, and keeps what was counted.
final class Log<Entry: Sendable>: Sendable {
    private let stored = Mutex<[Entry]>([])

    var entries: [Entry] { stored.withLock { $0 } }

    func append(_ entry: Entry) { stored.withLock { $0.append(entry) } }
}
