/// A token whose MAC is right: made by someone who has the key, for this context. Its age and contents come next.
///
/// Only ``StateSealer/authenticate(_:)`` makes one.
public struct AuthenticatedToken: Sendable, Redacted {
    /// Which of the keyring's secrets it was sealed with: a hint which to try first next time.
    public let secretIndex: Int

    private let version: UInt8
    private let issuedAt: UInt64
    private let contents: Result<[UInt8], SealError>
    private let clock: SealClock

    /// Decrypts an authentic token at once, so that head and contents cost one decryption.
    init(_ bytes: UnsafeRawBufferPointer, key: Fernet, secretIndex: Int, clock: SealClock) {
        version = bytes[0]
        issuedAt = UInt64(
            bigEndian: bytes.loadUnaligned(fromByteOffset: FernetLayout.timeOffset, as: UInt64.self))
        contents = key.decrypt(bytes)
        self.secretIndex = secretIndex
        self.clock = clock
    }

    /// The head alone, read before the age is judged: whose state it is must be checked first.
    ///
    /// - Throws: `outdated` if it is of another version, `rejected` if there is none.
    public func head() throws(SealError) -> StateHead {
        guard version == FernetLayout.version else { throw SealError(.rejected, .unknownVersion) }
        return try StateHead(leading: try contents.get())
    }

    /// Checks version, time and padding, and gives what was sealed.
    ///
    /// - Parameters:
    ///   - maximumAge: How old a token may be, in whole seconds; 24 hours by default.
    ///   - skew: How far another machine's clock may be ahead, in whole seconds; 60 seconds by default.
    /// - Throws: `expired` if it is older, `rejected` for anything else.
    public func open(
        maximumAge: Duration = StateSealer.defaultMaximumAge, skew: Duration = .seconds(60)
    ) throws(SealError) -> VerifiedState {
        try open(age: maximumAge, skew: skew)
    }

    /// - Parameter age: How old a token may be; any age if nil.
    func open(age: Duration?, skew: Duration) throws(SealError) -> VerifiedState {
        guard version == FernetLayout.version else { throw SealError(.rejected, .unknownVersion) }
        let now = clock.now()
        guard now >= issuedAt || skew.lasts(issuedAt - now) else { throw SealError(.rejected, .fromTheFuture) }
        if let age, now > issuedAt, !age.lasts(now - issuedAt) { throw SealError(.expired, .tooOld) }
        return VerifiedState(plaintext: try contents.get(), issuedAt: issuedAt, secretIndex: secretIndex)
    }
}

extension Duration {
    /// Whether it is no shorter than so many seconds. `components` would trap on the longest ones; this can't overflow.
    fileprivate func lasts(_ seconds: UInt64) -> Bool {
        Int128(seconds) * 1_000_000_000_000_000_000 <= attoseconds
    }
}
