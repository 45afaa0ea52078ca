import Crypto
import CryptoExtras
import Foundation

/// A Fernet token by the fastest way that leads through swift-crypto without knowing more of it than its API: one call of
/// AES-CBC that pads by itself, a copy of an HMAC that has its key already, base64url by two tables.
///
/// What ``Fernet`` of TetraState is measured against.
struct SwiftCryptoRoute: Sendable {
    private let authenticator: HMAC<SHA256>
    private let encryption: SymmetricKey

    init?(key: [UInt8]) {
        guard key.count == 32 else { return nil }
        authenticator = HMAC(key: SymmetricKey(data: key[..<16]))
        encryption = SymmetricKey(data: key[16...])
    }

    func seal(_ plaintext: [UInt8]) throws -> [UInt8] {
        let vector = AES._CBC.IV()
        var token: [UInt8] = [0x80]
        token.reserveCapacity(plaintext.count + 80)
        withUnsafeBytes(of: UInt64(Date().timeIntervalSince1970).bigEndian) { token += $0 }
        token += Array(vector)
        token += try AES._CBC.encrypt(plaintext, using: encryption, iv: vector)
        token += mac(of: token[...])
        return Self.encode(token)
    }

    /// Nil if the token is not authentic, too old or from the future.
    func unseal(_ text: [UInt8], maximumAge: UInt64) throws -> [UInt8]? {
        guard let token = Self.decode(text), token.count >= 57 else { return nil }
        let signed = token.count - 32
        var difference: UInt8 = 0
        for (own, other) in zip(mac(of: token[..<signed]), token[signed...]) { difference |= own ^ other }
        guard difference == 0, token[0] == 0x80 else { return nil }
        let time = token[1..<9].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let now = UInt64(Date().timeIntervalSince1970)
        guard time <= now + 60, now <= time + maximumAge else { return nil }
        let vector = try AES._CBC.IV(ivBytes: token[9..<25])
        return Array(try AES._CBC.decrypt(token[25..<signed], using: encryption, iv: vector))
    }

    private func mac(of bytes: ArraySlice<UInt8>) -> HMAC<SHA256>.MAC {
        var authenticator = authenticator
        authenticator.update(data: bytes)
        return authenticator.finalize()
    }
}

extension SwiftCryptoRoute {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private static let values = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    private static func encode(_ bytes: [UInt8]) -> [UInt8] {
        digits.withUnsafeBufferPointer { digits in
            [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text, count in
                for start in stride(from: 0, to: bytes.count, by: 3) {
                    let last = min(start + 3, bytes.count)
                    var group: UInt32 = 0
                    for index in start..<(start + 3) { group = group << 8 | (index < last ? UInt32(bytes[index]) : 0) }
                    for place in 0..<4 {
                        let digit = digits[Int(group >> UInt32(18 - 6 * place) & 0x3F)]
                        text[count + place] = place <= last - start ? digit : UInt8(ascii: "=")
                    }
                    count += 4
                }
            }
        }
    }

    private static func decode(_ text: [UInt8]) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        let padding = text.suffix(2).count { $0 == UInt8(ascii: "=") }
        var faults: UInt8 = 0
        let bytes = values.withUnsafeBufferPointer { values in
            [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { bytes, count in
                for start in stride(from: 0, to: text.count, by: 4) {
                    var group: UInt32 = 0
                    for index in start..<(start + 4) {
                        let value = index < text.count - padding ? values[Int(text[index])] : 0
                        faults |= value
                        group = group << 6 | UInt32(value & 0x3F)
                    }
                    for shift in [UInt32(16), 8, 0] {
                        bytes[count] = UInt8(truncatingIfNeeded: group >> shift)
                        count += 1
                    }
                }
                count -= padding
            }
        }
        return faults & 0xC0 == 0 ? bytes : nil
    }
}
