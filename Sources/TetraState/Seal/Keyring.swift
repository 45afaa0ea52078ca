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

    /// The secrets of a text, such as an environment variable or a file: separated by commas or line ends, blanks around
    /// them left out, the first one seals.
    ///
    /// - Throws: `weakSecret` if there is none or one is too weak, `keyring` if there are more than four.
    public init(text: String) throws(StateError) {
        let separators: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        var secrets: [Secret] = []
        for entry in text.utf8.split(whereSeparator: separators.contains) {
            let start = entry.drop { $0 == 0x20 || $0 == 0x09 }
            guard let last = start.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
            secrets.append(try Secret(String(decoding: start[...last], as: UTF8.self)))
        }
        try self.init(secrets)
    }

    /// A keyring of one secret.
    public init(_ secret: Secret) {
        secrets = [secret]
    }
}

extension Keyring: Redacted {}
