#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where a sealer takes the time from: the system, unless a test says otherwise.
public struct SealClock: Sendable {
    /// Seconds since 1970.
    public let now: @Sendable () -> UInt64

    /// A clock of one's own.
    public init(now: @escaping @Sendable () -> UInt64) {
        self.now = now
    }

    /// The system's clock.
    public static let system = SealClock { UInt64(clamping: Int64(Date().timeIntervalSince1970)) }

    /// A clock that stands still, for tests.
    public static func fixed(_ seconds: UInt64) -> SealClock { SealClock { seconds } }
}
