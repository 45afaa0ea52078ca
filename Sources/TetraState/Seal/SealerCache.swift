import Synchronization

/// Sealers of the contexts used last, so that a session's keys are derived once and not for each request.
///
/// ```swift
/// let sealers = SealerCache(keyring: keyring)
/// let sealer = sealers.sealer(for: context)
/// ```
///
/// It holds a bounded number of keys, about a kilobyte for each context and secret, and forgets those used longest ago:
/// what is forgotten is derived again. Nothing of a session rests on being in it.
public final class SealerCache: Sendable {
    /// How many contexts are remembered unless something else is asked for.
    public static let defaultCapacity = 1_024

    private let keyring: Keyring
    private let maximumByteCount: Int
    private let clock: SealClock
    private let randomness: SealRandomness
    private let derive: @Sendable (Secret, SealContext) -> Fernet
    private let keys: Mutex<RecentValues<Key, [Fernet]>>

    /// Bytes, and not ``SealContext`` itself: two texts of other bytes can be equal in Swift, but their keys are not.
    private struct Key: Hashable, Sendable {
        let salt: [UInt8]
        let info: [UInt8]
    }

    /// An empty cache.
    ///
    /// - Parameters:
    ///   - keyring: What the keys of all contexts are derived from.
    ///   - capacity: How many contexts are remembered, 1,024 by default; at least one.
    ///   - maximumByteCount: The longest token that a sealer looks at or makes, in characters.
    ///   - clock: The time.
    ///   - randomness: What initialisation vectors are made of.
    public convenience init(
        keyring: Keyring, capacity: Int = SealerCache.defaultCapacity,
        maximumByteCount: Int = StateSealer.defaultMaximumByteCount, clock: SealClock = .system,
        randomness: SealRandomness = .system
    ) {
        self.init(
            keyring: keyring, capacity: capacity, maximumByteCount: maximumByteCount, clock: clock,
            randomness: randomness, derive: KeyDerivation.fernet)
    }

    init(
        keyring: Keyring, capacity: Int, maximumByteCount: Int, clock: SealClock, randomness: SealRandomness,
        derive: @escaping @Sendable (Secret, SealContext) -> Fernet
    ) {
        self.keyring = keyring
        self.maximumByteCount = maximumByteCount
        self.clock = clock
        self.randomness = randomness
        self.derive = derive
        keys = Mutex(RecentValues(capacity: capacity))
    }

    /// How many contexts are remembered now.
    public var count: Int { keys.withLock { $0.count } }

    /// The sealer of a context, the same as `StateSealer(keyring:context:hint:)` would make.
    ///
    /// - Parameters:
    ///   - context: What the tokens are for.
    ///   - hint: Which secret to try first, ``VerifiedState/secretIndex`` of the session's own token.
    public func sealer(for context: SealContext, hint: Int = 0) -> StateSealer {
        // Derived under the lock: it takes microseconds, and calls that come at once derive once.
        let keys = keys.withLock { keys in
            keys.value(for: Key(salt: context.salt, info: context.info)) {
                keyring.secrets.map { derive($0, context) }
            }
        }
        return StateSealer(
            keys: keys, hint: hint, maximumByteCount: maximumByteCount, clock: clock, randomness: randomness)
    }
}

extension SealerCache: Redacted {}
