/// Why a token was refused.
///
/// Two errors are equal if their codes are. The reason is for the log alone: until the MAC is verified, all ways to
/// fail have the one code `rejected`, so that nobody outside learns which it was.
public struct SealError: Error, Sendable {
    /// What may be told outside.
    public let code: Code

    /// What happened, for the log.
    public let reason: Reason

    init(_ code: Code, _ reason: Reason) {
        self.code = code
        self.reason = reason
    }

    /// What may be told outside.
    public enum Code: String, Sendable {
        /// Not made with this key, altered, or for another app, purpose, session, identity or epoch.
        case rejected
        /// Authentic, but older than allowed.
        case expired
        /// Authentic, but of another version of the format.
        case outdated
    }

    /// What happened, for the log.
    public enum Reason: String, Sendable {
        case tooLarge = "longer than the limit"
        case notBase64 = "not base64url in its canonical form"
        case tooShort = "too short for a token"
        case wrongMAC = "the MAC is that of none of the secrets"
        case unknownVersion = "authentic, but not version 0x80"
        case wrongLength = "authentic, but its ciphertext is no whole number of blocks"
        case wrongPadding = "authentic, but its padding is wrong"
        case fromTheFuture = "authentic, but made in the future"
        case tooOld = "authentic, but too old"
        case noHead = "authentic, but without a head"
        case otherHead = "authentic, but its head has another version"
    }
}

extension SealError: Equatable {
    /// Whether the codes are equal.
    public static func == (left: SealError, right: SealError) -> Bool { left.code == right.code }
}

extension SealError: CustomStringConvertible {
    /// Code and reason, for the log alone.
    public var description: String { "\(code.rawValue): \(reason.rawValue)" }
}
