/// Seals states and unseals them, for one context. Deriving its keys takes some microseconds, so make one for each
/// session and purpose and use it for as many tokens as there are; ``SealerCache`` keeps them from request to request.
///
/// ```swift
/// let sealer = StateSealer(keyring: keyring, context: context)
/// let token = try sealer.seal(bytes)
/// let state = try sealer.authenticate(token).open(maximumAge: .seconds(86_400))
/// ```
///
/// The token is a Fernet token; its key is `HKDF-SHA256(secret, salt: the session's, info: the rest of the context)`.
public struct StateSealer: Sendable, Redacted {
    /// How old a token may be unless something else is asked for: 24 hours.
    public static let defaultMaximumAge: Duration = .seconds(86_400)

    /// The longest token that is looked at unless something else is asked for: 64 KB.
    public static let defaultMaximumByteCount = 65_536

    private let keys: [Fernet]
    private let firstIndex: Int
    private let maximumByteCount: Int
    private let clock: SealClock
    private let randomness: SealRandomness

    /// A sealer.
    ///
    /// - Parameters:
    ///   - keyring: Its first secret seals, all are tried for unsealing.
    ///   - context: What the tokens are for.
    ///   - hint: Which secret to try first, ``VerifiedState/secretIndex`` of the session's own token.
    ///   - maximumByteCount: The longest token that is looked at or made, in characters.
    ///   - clock: The time.
    ///   - randomness: What initialisation vectors are made of.
    public init(
        keyring: Keyring, context: SealContext, hint: Int = 0,
        maximumByteCount: Int = StateSealer.defaultMaximumByteCount,
        clock: SealClock = .system, randomness: SealRandomness = .system
    ) {
        self.init(
            keys: keyring.secrets.map { KeyDerivation.fernet($0, context) }, hint: hint,
            maximumByteCount: maximumByteCount, clock: clock, randomness: randomness)
    }

    init(keys: [Fernet], hint: Int, maximumByteCount: Int, clock: SealClock, randomness: SealRandomness) {
        self.keys = keys
        firstIndex = keys.indices.contains(hint) ? hint : 0
        self.maximumByteCount = maximumByteCount
        self.clock = clock
        self.randomness = randomness
    }

    /// Seals bytes with the keyring's first secret.
    ///
    /// - Throws: `limitExceeded` if the token would be longer than this sealer would take back.
    public func seal(_ plaintext: [UInt8]) throws(StateError) -> SealedToken {
        guard Fernet.tokenCount(plaintext.count) <= maximumByteCount else {
            throw .limit("characters when sealed", maximumByteCount)
        }
        return keys[0].seal(plaintext, clock: clock, randomness: randomness)
    }

    /// Checks a token's MAC, and nothing else, with each of the keyring's secrets until one fits.
    ///
    /// - Throws: `rejected`, whatever the reason.
    public func authenticate(_ token: SealedToken) throws(SealError) -> AuthenticatedToken {
        guard token.utf8.count <= maximumByteCount else { throw SealError(.rejected, .tooLarge) }
        return try Fernet.authenticate(token, with: keys, first: firstIndex, clock: clock)
    }

    /// Authenticates and opens at once.
    public func unseal(
        _ token: SealedToken, maximumAge: Duration = StateSealer.defaultMaximumAge, skew: Duration = .seconds(60)
    ) throws(SealError) -> VerifiedState {
        try authenticate(token).open(maximumAge: maximumAge, skew: skew)
    }
}
