import Crypto
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The app's secrets: the first seals, all of them unseal, so that a secret can be replaced while people work.
///
/// To rotate, put the new secret first and drop the old one when the longest age of a token has passed.
public struct Keyring: Sendable {
    let secrets: [Secret]

    /// A keyring of one to four secrets.
    ///
    /// - Throws: `weakSecret` with a fresh secret and the line to put it in if there are none, `keyring` if there are
    ///   more.
    public init(_ secrets: [Secret]) throws(StateError) {
        guard !secrets.isEmpty else { throw .weakSecret("The secret is missing.") }
        guard secrets.count <= 4 else {
            throw StateError(.keyring, "A keyring holds four secrets at most: drop those that no token can be of any more.")
        }
        self.secrets = secrets
    }

    /// A keyring of one secret.
    public init(_ secret: Secret) {
        secrets = [secret]
    }
}

extension Keyring {
    /// A short text that is the same for an identity in all its sessions and tells nothing about it to anyone else:
    /// the first twelve bytes of an HMAC-SHA256 as 16 characters of base64url.
    ///
    /// Its key is that of a ``SealContext`` with this purpose, without salt; it changes when the first secret does.
    public func mark(app: String, purpose: String, identity: String) -> String {
        let context = SealContext(app: app, purpose: purpose, salt: [])
        let key = KeyDerivation.derive(from: secrets[0].key, salt: [], info: context.info, count: 32)
        let code = HMAC<SHA256>.authenticationCode(for: Array(identity.utf8), using: key)
        return String(decoding: Base64URL.encode(Array(code.prefix(12))), as: UTF8.self)
    }
}

extension Keyring: Redacted {}
