/// A token whose MAC is right: made by someone who has the key, for this context. Its age and contents come next.
///
/// Only ``StateSealer/authenticate(_:)`` makes one.
public struct AuthenticatedToken: Sendable, Redacted {
    /// Which of the keyring's secrets it was sealed with: a hint which to try first next time.
    public let secretIndex: Int

    private let bytes: [UInt8]
    private let key: FernetKey
    private let clock: SealClock

    init(_ bytes: [UInt8], key: FernetKey, secretIndex: Int, clock: SealClock) {
        self.bytes = bytes
        self.key = key
        self.secretIndex = secretIndex
        self.clock = clock
    }

    /// The head alone, read before the age is judged: whose state it is must be checked first.
    ///
    /// - Throws: `outdated` if it is of another version, `rejected` if there is none.
    public func head() throws(SealError) -> StateHead {
        guard bytes[0] == FernetKey.version else { throw SealError(.rejected, .unknownVersion) }
        return try StateHead(key.decryptBeginning(bytes))
    }

    /// Checks version, time and padding, and decrypts.
    ///
    /// - Parameters:
    ///   - maximumAge: How old a token may be, in whole seconds; 24 hours by default.
    ///   - skew: How far another machine's clock may be ahead, in whole seconds; 60 seconds by default.
    /// - Throws: `expired` if it is older, `rejected` for anything else.
    public func open(
        maximumAge: Duration = StateSealer.defaultMaximumAge, skew: Duration = .seconds(60)
    ) throws(SealError) -> VerifiedState {
        guard bytes[0] == FernetKey.version else { throw SealError(.rejected, .unknownVersion) }
        let issuedAt = UInt64(bigEndian: bytes[1..<9])
        let now = clock.now()
        guard issuedAt <= now.addingClamped(skew.wholeSeconds) else { throw SealError(.rejected, .fromTheFuture) }
        guard now <= issuedAt.addingClamped(maximumAge.wholeSeconds) else { throw SealError(.expired, .tooOld) }
        let ciphertextCount = bytes.count - FernetKey.prefixByteCount - FernetKey.macByteCount
        guard ciphertextCount > 0, ciphertextCount % 16 == 0 else { throw SealError(.rejected, .wrongLength) }
        guard let plaintext = key.decrypt(bytes) else { throw SealError(.rejected, .wrongPadding) }
        return VerifiedState(plaintext: plaintext, issuedAt: issuedAt, secretIndex: secretIndex)
    }
}

extension Duration {
    /// Seconds, rounded down; none if it is negative.
    fileprivate var wholeSeconds: UInt64 { UInt64(clamping: attoseconds / 1_000_000_000_000_000_000) }
}

extension UInt64 {
    fileprivate func addingClamped(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
