import Crypto
import Foundation
import TetraState

/// A sealer whose key, time and initialisation vectors are always the same, so that an input always does the same.
enum FixedSeal {
    /// Noon of some day, in seconds since 1970.
    static let now: UInt64 = 1_767_268_800

    private static let secretBytes = (0..<32).map { (number: Int) -> UInt8 in
        UInt8(truncatingIfNeeded: (37 * number + 11) * number + 5)
    }
    private static let salt = Array("sixteen salty by".utf8)

    static let sealer: StateSealer = {
        do {
            let older = try Secret(bytes: secretBytes.reversed())
            let keyring = try Keyring([Secret(bytes: secretBytes), older])
            return StateSealer(
                keyring: keyring, context: SealContext(app: "fuzz", purpose: "state", salt: salt),
                clock: .fixed(now), randomness: SealRandomness { 0x0123_4567_89AB_CDEF })
        } catch {
            fatalError("\(error)")
        }
    }()

    /// The MAC of bytes by the sealer's own key, worked out anew from the documented derivation:
    /// `HKDF-SHA256(secret, salt, "tetra/1" ‖ lp(app) ‖ lp(purpose) ‖ lp(identity) ‖ lp(epoch))`.
    static func mac(of bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: signingKey))
    }

    private static let signingKey: SymmetricKey = {
        var info = Array("tetra/1".utf8)
        for part in [Array("fuzz".utf8), Array("state".utf8), [], [UInt8](repeating: 0, count: 8)] {
            info += [0, 0, 0, UInt8(part.count)] + part
        }
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secretBytes), salt: salt, info: info, outputByteCount: 32)
        return key.withUnsafeBytes { SymmetricKey(data: $0.prefix(16)) }
    }()
}
