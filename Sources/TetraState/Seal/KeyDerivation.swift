import Crypto
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// HKDF with SHA-256 (RFC 5869), extract and expand.
enum KeyDerivation {
    static func derive(from secret: SymmetricKey, salt: [UInt8], info: [UInt8], count: Int) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: secret, salt: salt, info: info, outputByteCount: count)
    }

    /// The Fernet key of a context.
    static func fernet(_ secret: Secret, _ context: SealContext) -> Fernet {
        let key = derive(from: secret.key, salt: context.salt, info: context.info, count: Fernet.keyByteCount)
        return key.withUnsafeBytes { Fernet(halves: $0) }
    }
}
