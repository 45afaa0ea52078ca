import Crypto
import CryptoExtras
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Fernet {
    /// Checks a token's MAC before anything else, then its version, time and padding, and decrypts it.
    ///
    /// - Parameters:
    ///   - token: A token from anywhere; how long it may be is for the caller to say.
    ///   - maximumAge: How old it may be, in whole seconds; any age if nil.
    ///   - skew: How far another machine's clock may be ahead, in whole seconds; 60 seconds by default.
    ///   - clock: The time.
    /// - Throws: `expired` if it is older, `rejected` for anything else.
    public func unseal(
        _ token: SealedToken, maximumAge: Duration? = nil, skew: Duration = .seconds(60), clock: SealClock = .system
    ) throws(SealError) -> [UInt8] {
        try Self.authenticate(token, with: [self], first: 0, clock: clock)
            .open(age: maximumAge, skew: skew).plaintext
    }

    /// Checks a token's MAC with each of the keys until one fits, beginning with a certain one.
    ///
    /// - Throws: `rejected`, whatever the reason.
    static func authenticate(
        _ token: SealedToken, with keys: [Fernet], first: Int, clock: SealClock
    ) throws(SealError) -> AuthenticatedToken {
        guard let count = Base64URL.decodedCount(token.utf8) else { throw SealError(.rejected, .notBase64) }
        // What is refused is a value here, because no typed error passes through the standard library's closure.
        let found: Result<AuthenticatedToken, SealError> = withUnsafeTemporaryAllocation(
            byteCount: count, alignment: 8
        ) { buffer in
            guard Base64URL.decode(token.utf8, into: buffer) else { return .failure(SealError(.rejected, .notBase64)) }
            guard count >= FernetLayout.overhead else { return .failure(SealError(.rejected, .tooShort)) }
            let bytes = UnsafeRawBufferPointer(buffer)
            for offset in keys.indices {
                let index = (first + offset) % keys.count
                guard keys[index].isAuthentic(bytes) else { continue }
                return .success(AuthenticatedToken(bytes, key: keys[index], secretIndex: index, clock: clock))
            }
            return .failure(SealError(.rejected, .wrongMAC))
        }
        return try found.get()
    }

    /// Whether the last 32 bytes are the MAC of those before them, compared in constant time.
    private func isAuthentic(_ token: UnsafeRawBufferPointer) -> Bool {
        let signed = token.count - FernetLayout.macByteCount
        return mac(of: UnsafeRawBufferPointer(rebasing: token[..<signed])).withUnsafeBytes { expected in
            var difference: UInt8 = 0
            for index in 0..<FernetLayout.macByteCount { difference |= expected[index] ^ token[signed + index] }
            return difference == 0
        }
    }

    /// The plaintext of an authentic token, or why there is none.
    func decrypt(_ token: UnsafeRawBufferPointer) -> Result<[UInt8], SealError> {
        let ciphertext = token[FernetLayout.ciphertextOffset..<(token.count - FernetLayout.macByteCount)]
        guard !ciphertext.isEmpty, ciphertext.count % BlockPadding.blockByteCount == 0 else {
            return .failure(SealError(.rejected, .wrongLength))
        }
        let vector = token[FernetLayout.vectorOffset..<FernetLayout.ciphertextOffset]
        guard let vector = try? AES._CBC.IV(ivBytes: UnsafeRawBufferPointer(rebasing: vector)),
            let blocks = try? AES._CBC.decrypt(
                UnsafeRawBufferPointer(rebasing: ciphertext), using: encryption, iv: vector, noPadding: true)
        else { preconditionFailure("AES takes any key and vector of 16 bytes and any whole number of blocks.") }
        return blocks.withUnsafeBytes { blocks in
            guard let count = BlockPadding.unpaddedCount(blocks) else {
                return .failure(SealError(.rejected, .wrongPadding))
            }
            return .success(Array(UnsafeRawBufferPointer(rebasing: blocks[..<count])))
        }
    }
}
