/// 48 bits of a template's content, as eight characters of base64url (RFC 4648 §5).
///
/// It keeps templates of the program's own apart; whoever could choose them could choose collisions, which the table
/// notices.
enum TemplateHash {
    /// FNV-1a with 64 bits, the upper 16 folded into the lower 48.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return (hash >> 48) ^ (hash & 0xFFFF_FFFF_FFFF)
    }

    /// The characters of 48 bits, the most significant first.
    static func text(_ hash: UInt64) -> String {
        let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        return String(unsafeUninitializedCapacity: 8) { text in
            for index in 0..<8 { text[index] = alphabet.utf8Start[Int(hash >> UInt64(42 - 6 * index) & 63)] }
            return 8
        }
    }
}
