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
            throw StateError(
                .keyring, "A keyring holds four secrets at most: drop those that no token can be of any more.")
        }
        self.secrets = secrets
    }

    /// A keyring of one secret.
    public init(_ secret: Secret) {
        secrets = [secret]
    }
}

extension Keyring: Redacted {}
