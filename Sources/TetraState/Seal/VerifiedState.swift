/// What came out of a token that is authentic and not too old.
///
/// Only ``AuthenticatedToken/open(maximumAge:skew:)`` makes one. It was once sealed here; that it is the newest state
/// nobody can promise, since what a browser holds can be put back.
public struct VerifiedState: Sendable, Redacted {
    /// What was sealed.
    public let plaintext: [UInt8]

    /// When it was sealed, in seconds since 1970.
    public let issuedAt: UInt64

    /// Which of the keyring's secrets it was sealed with.
    public let secretIndex: Int

    init(plaintext: [UInt8], issuedAt: UInt64, secretIndex: Int) {
        self.plaintext = plaintext
        self.issuedAt = issuedAt
        self.secretIndex = secretIndex
    }

    /// The head that stands before the archive.
    ///
    /// - Throws: `outdated` if it is of another version.
    public func head() throws(SealError) -> StateHead {
        try StateHead(leading: plaintext)
    }

    /// What was sealed as an archive, its bounds checked; for tokens without a ``StateHead``.
    public func archive(limits: StateLimits = .default) throws(StateError) -> StateArchive {
        try StateArchive(plaintext, limits: limits)
    }

    /// The archive behind a ``StateHead``, its bounds checked.
    public func archiveBehindHead(limits: StateLimits = .default) throws(StateError) -> StateArchive {
        try StateArchive(plaintext, from: StateHead.byteCount, limits: limits)
    }
}
