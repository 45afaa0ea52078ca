import Crypto

/// Tokens of the Fernet specification (github.com/fernet/spec), as many languages read and write them.
///
/// ```swift
/// let fernet = Fernet(keyText: "…")                       // what Python's `Fernet.generate_key()` prints
/// let token = fernet?.seal(Array("hello".utf8))
/// ```
///
/// A token is `0x80 ‖ time ‖ IV ‖ AES-128-CBC(PKCS #7) ‖ HMAC-SHA256(all before)` in base64url, the time eight bytes of
/// seconds since 1970, big-endian. This is the bare thing, for whoever has a key: ``StateSealer`` derives keys from an
/// app's secrets, one for each session and purpose, and rotates them.
public struct Fernet: Sendable, Redacted {
    /// How long a key is: sixteen bytes that sign, sixteen that encrypt.
    public static let keyByteCount = 32

    /// Keyed already: copying it saves the two blocks of SHA-256 that a key costs.
    let authenticator: HMAC<SHA256>
    let encryption: SymmetricKey

    /// The tokens of a key; nil unless it has 32 bytes.
    public init?(key: [UInt8]) {
        guard key.count == Self.keyByteCount else { return nil }
        self = key.withUnsafeBytes { Fernet(halves: $0) }
    }

    /// The tokens of a key in base64url, padding included; nil if it is anything else.
    public init?(keyText: String) {
        guard let key = Base64URL.decode(Array(keyText.utf8)) else { return nil }
        self.init(key: key)
    }

    /// - Precondition: There are 32 bytes.
    init(halves bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count == Self.keyByteCount, "A Fernet key has 32 bytes.")
        authenticator = HMAC(key: SymmetricKey(data: bytes.prefix(16)))
        encryption = SymmetricKey(data: bytes.suffix(16))
    }

    func mac(of bytes: UnsafeRawBufferPointer) -> HMAC<SHA256>.MAC {
        var authenticator = authenticator
        authenticator.update(data: bytes)
        return authenticator.finalize()
    }
}

/// Where a token's parts stand.
enum FernetLayout {
    static let version: UInt8 = 0x80
    static let timeOffset = 1
    static let vectorOffset = 9
    static let ciphertextOffset = 25
    static let macByteCount = 32

    /// The bytes around the ciphertext.
    static let overhead = ciphertextOffset + macByteCount
}
