import Synchronization

/// Keeps the epoch of each identity: a number that the app raises to end all sessions of one person.
///
/// It is asked once per request of a signed-in session. Where several processes serve the same app they must share one
/// store.
public protocol EpochStore: Sendable {
    /// The present epoch; 0 for an identity never seen.
    func epoch(of identity: String) async throws -> UInt64
    /// Raises the epoch: every session and sealed state made before is refused from now on.
    func raiseEpoch(of identity: String) async throws
}

/// Epochs in memory: good for one process that may forget them when it ends.
public final class InMemoryEpochStore: EpochStore {
    private let epochs = Mutex<[String: UInt64]>([:])

    public init() {}

    public func epoch(of identity: String) async -> UInt64 {
        epochs.withLock { $0[identity] ?? 0 }
    }

    public func raiseEpoch(of identity: String) async {
        epochs.withLock { $0[identity, default: 0] += 1 }
    }
}
