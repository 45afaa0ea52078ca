import TetraState

/// How much an input may stand for: one that says that it is compressed, more than it has.
enum Inflation {
    static func isCompressed(_ bytes: [UInt8]) -> Bool {
        bytes.count > 1 && bytes[0] & 0x08 != 0 && bytes[1] & 0x02 != 0
    }

    /// How many bytes it can be inflated to.
    static func byteCount(_ bytes: [UInt8]) -> Int {
        isCompressed(bytes) ? bytes.count * StateLimits.default.maximumInflation : bytes.count
    }
}
