import Crypto
import CryptoExtras
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Fernet {
    /// Seals bytes: a new token each time.
    public func seal(
        _ plaintext: [UInt8], clock: SealClock = .system, randomness: SealRandomness = .system
    ) -> SealedToken {
        seal(plaintext, at: clock.now(), initialVector: randomness.vector())
    }

    /// Seals bytes with a time and an initialisation vector of one's own, for tests.
    ///
    /// - Parameters:
    ///   - plaintext: What is sealed.
    ///   - time: Seconds since 1970.
    ///   - initialVector: Sixteen bytes, big-endian; nobody may be able to predict them, and none is ever used twice.
    public func seal(_ plaintext: [UInt8], at time: UInt64, initialVector: UInt128) -> SealedToken {
        let count = FernetLayout.overhead + BlockPadding.paddedCount(plaintext.count)
        // The token's bytes are put together in place and need no memory of their own unless they are long.
        return withUnsafeTemporaryAllocation(byteCount: count, alignment: 8) { token in
            token[0] = FernetLayout.version
            token.storeBytes(of: time.bigEndian, toByteOffset: FernetLayout.timeOffset, as: UInt64.self)
            token.storeBytes(of: initialVector.bigEndian, toByteOffset: FernetLayout.vectorOffset, as: UInt128.self)
            let signedCount = count - FernetLayout.macByteCount
            let body = UnsafeMutableRawBufferPointer(rebasing: token[FernetLayout.ciphertextOffset..<signedCount])
            body.copyBytes(from: plaintext)
            BlockPadding.fill(body, from: plaintext.count)
            encrypt(body, initialVector: token[FernetLayout.vectorOffset..<FernetLayout.ciphertextOffset])
            mac(of: UnsafeRawBufferPointer(rebasing: token[..<signedCount])).withUnsafeBytes {
                token[signedCount...].copyBytes(from: $0)
            }
            return SealedToken(utf8: Base64URL.encode(UnsafeRawBufferPointer(token)))
        }
    }

    /// How many characters the token of so many bytes has.
    static func tokenCount(_ plaintextCount: Int) -> Int {
        Base64URL.encodedCount(FernetLayout.overhead + BlockPadding.paddedCount(plaintextCount))
    }

    /// Encrypts whole blocks in place.
    private func encrypt(_ blocks: UnsafeMutableRawBufferPointer, initialVector: Slice<UnsafeMutableRawBufferPointer>) {
        guard let vector = try? AES._CBC.IV(ivBytes: UnsafeRawBufferPointer(rebasing: initialVector)),
            let ciphertext = try? AES._CBC.encrypt(
                UnsafeRawBufferPointer(blocks), using: encryption, iv: vector, noPadding: true)
        else { preconditionFailure("AES takes any key and vector of 16 bytes and any whole number of blocks.") }
        ciphertext.withUnsafeBytes { blocks.copyMemory(from: $0) }
    }
}
