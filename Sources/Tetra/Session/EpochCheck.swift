import Synchronization

/// Whether the epoch in a session's cookie is still the identity's: asked at most once a request, and only for states
/// that proved authentic, so that forged ones cost no look-up.
final class EpochCheck: Sendable {
    private let contents: Session.Contents
    private let epochs: any EpochStore
    private let answer = Mutex<Bool?>(nil)

    init(_ contents: Session.Contents, epochs: any EpochStore) {
        self.contents = contents
        self.epochs = epochs
    }

    /// - Throws: What the store throws.
    func isCurrent() async throws -> Bool {
        guard let identity = contents.identity else { return true }
        if let known = answer.withLock({ $0 }) { return known }
        let isCurrent = try await epochs.epoch(of: identity) == contents.epoch
        answer.withLock { $0 = isCurrent }
        return isCurrent
    }
}
