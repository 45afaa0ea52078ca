import Crypto
import CryptoExtras
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A key of the Fernet specification: sixteen bytes that sign, sixteen that encrypt.
///
/// A token is `0x80 ‖ time ‖ IV ‖ AES-128-CBC(PKCS #7) ‖ HMAC-SHA256(all before)`, the time eight bytes of seconds
/// since 1970, big-endian.
struct FernetKey: Sendable, Redacted {
    static let byteCount = 32
    static let version: UInt8 = 0x80
    static let prefixByteCount = 25
    static let macByteCount = 32

    /// Keyed already: copying it saves the two blocks of SHA-256 that a key costs.
    private let authenticator: HMAC<SHA256>
    private let encryption: SymmetricKey

    /// - Precondition: There are 32 bytes.
    init(halves bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count == Self.byteCount, "A Fernet key has 32 bytes.")
        authenticator = HMAC(key: SymmetricKey(data: bytes.prefix(16)))
        encryption = SymmetricKey(data: bytes.suffix(16))
    }

    /// The token's bytes, before base64url.
    func seal(_ plaintext: [UInt8], at time: UInt64, initialVector: [UInt8]) throws -> [UInt8] {
        let vector = try AES._CBC.IV(ivBytes: initialVector)
        let ciphertext = try AES._CBC.encrypt(plaintext, using: encryption, iv: vector)
        var token: [UInt8] = []
        token.reserveCapacity(Self.prefixByteCount + ciphertext.count + Self.macByteCount)
        token.append(Self.version)
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            token.append(UInt8(truncatingIfNeeded: time >> shift))
        }
        token.append(contentsOf: initialVector)
        token.append(contentsOf: ciphertext)
        mac(of: token).withUnsafeBytes { token.append(contentsOf: $0) }
        return token
    }

    /// Whether the last 32 bytes are the MAC of those before them, compared in constant time.
    func isAuthentic(_ token: [UInt8]) -> Bool {
        guard token.count >= Self.prefixByteCount + Self.macByteCount else { return false }
        let signed = token.count - Self.macByteCount
        let expected = mac(of: token[..<signed])
        var difference: UInt8 = 0
        expected.withUnsafeBytes { expected in
            for index in 0..<Self.macByteCount { difference |= expected[index] ^ token[signed + index] }
        }
        return difference == 0
    }

    /// The plaintext of an authentic token, or nil if its padding is wrong.
    func decrypt(_ token: [UInt8]) -> [UInt8]? {
        let vector = token[9..<Self.prefixByteCount]
        let ciphertext = token[Self.prefixByteCount..<(token.count - Self.macByteCount)]
        guard let vector = try? AES._CBC.IV(ivBytes: vector),
            let plaintext = try? AES._CBC.decrypt(ciphertext, using: encryption, iv: vector)
        else { return nil }
        return Array(plaintext)
    }

    /// The first two blocks of an authentic token's plaintext, padding included; fewer if there are fewer.
    func decryptBeginning(_ token: [UInt8]) -> [UInt8] {
        let vector = token[9..<Self.prefixByteCount]
        let ciphertext = token[Self.prefixByteCount..<(token.count - Self.macByteCount)].prefix(32)
        guard let vector = try? AES._CBC.IV(ivBytes: vector),
            let plaintext = try? AES._CBC.decrypt(ciphertext, using: encryption, iv: vector, noPadding: true)
        else { return [] }
        return Array(plaintext)
    }

    private func mac(of bytes: some DataProtocol) -> HMAC<SHA256>.MAC {
        var authenticator = authenticator
        authenticator.update(data: bytes)
        return authenticator.finalize()
    }
}
