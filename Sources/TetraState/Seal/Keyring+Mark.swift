import Crypto

extension Keyring {
    /// A mark by which the same context is known again and nothing else is: twelve characters of base64url, derived
    /// from the first secret.
    ///
    /// It is no key and seals nothing; give it a purpose of its own.
    public func mark(_ context: SealContext) -> String {
        let key = KeyDerivation.derive(from: secrets[0].key, salt: context.salt, info: context.info, count: 9)
        return String(decoding: key.withUnsafeBytes { Base64URL.encode(Array($0)) }, as: UTF8.self)
    }
}
