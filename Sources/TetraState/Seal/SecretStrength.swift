/// Finds secrets that nobody should use: samples out of documentation, and bytes that are not random.
enum SecretStrength {
    private static let samples = [
        "changeme", "change-me", "change_me", "change me", "example", "placeholder", "insecure", "your-secret",
        "your_secret", "yoursecret", "secret-key", "secret_key", "secretkey", "password", "replace-me", "replace_me",
        "replaceme", "0123456789", "abcdefgh", "lorem ipsum",
    ].map { Array($0.utf8) }

    /// The key of the Fernet specification's published vectors.
    private static let published = Array("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4".utf8)

    static func isSample(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: published) || Base64URL.decode(published + [UInt8(ascii: "=")]) == bytes { return true }
        let lowered = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return samples.contains { sample in
            (0...max(0, lowered.count - sample.count)).contains { lowered[$0...].starts(with: sample) }
        }
    }

    /// Few different bytes, a repeated unit, or a constant step from byte to byte: a random secret has none of these.
    static func isRegular(_ bytes: [UInt8]) -> Bool {
        let hasFewBytes = Set(bytes).count < 8
        let isRepeated = (1...max(1, bytes.count / 2)).contains {
            bytes.dropFirst($0).elementsEqual(bytes.dropLast($0))
        }
        let steps = zip(bytes, bytes.dropFirst()).map { $1 &- $0 }
        return hasFewBytes || isRepeated || Set(steps).count == 1
    }
}
