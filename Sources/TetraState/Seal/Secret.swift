import Crypto

/// A secret of the app, from the environment or a file and never from code.
///
/// Its bytes are the input of the key derivation as they are; a secret given as text means the text's UTF-8.
public struct Secret: Sendable {
    let key: SymmetricKey

    /// A secret of at least 32 bytes.
    ///
    /// - Throws: `weakSecret` with a fresh secret and the line to put it in, if it is short, a known sample or regular.
    public init(bytes: [UInt8]) throws(StateError) {
        try self.init(bytes, minimum: 32, unit: "bytes")
    }

    /// A secret of at least 43 characters of ASCII, as many as 32 bytes of base64url need.
    ///
    /// What a variable or a file holds may be several secrets, and end in a line's end: ``Keyring/init(text:)`` reads it.
    ///
    /// - Throws: `weakSecret` with a fresh secret and the line to put it in, if it is short, a known sample or regular,
    ///   or has commas, blanks or control characters.
    public init(_ text: String) throws(StateError) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ",") }) else {
            throw .weakSecret(
                "The secret has a comma, a blank or a control character in it; Keyring(text:) reads several secrets.")
        }
        try self.init(Array(text.utf8), minimum: 43, unit: "characters")
    }

    private init(_ bytes: [UInt8], minimum: Int, unit: String) throws(StateError) {
        guard bytes.count >= minimum else {
            throw .weakSecret(
                bytes.isEmpty ? "The secret is missing." : "The secret is shorter than \(minimum) \(unit).")
        }
        guard !SecretStrength.isSample(bytes) else { throw .weakSecret("The secret is a known sample.") }
        guard !SecretStrength.isRegular(bytes) else { throw .weakSecret("The secret is too regular to be random.") }
        key = SymmetricKey(data: bytes)
    }

    /// The text of a new secret: 32 random bytes as 43 characters of base64url.
    public static func makeText() -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return String(decoding: Base64URL.encode(bytes).prefix(43), as: UTF8.self)
    }
}

extension Secret: Redacted {}

extension StateError {
    static func weakSecret(_ what: String) -> StateError {
        StateError(
            .weakSecret,
            """
            \(what) Put a random one into the environment or the file that the app reads its secret from, \
            for example this one, made just now:
            TETRA_SECRET=\(Secret.makeText())
            """)
    }
}
