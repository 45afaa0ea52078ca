/// Base64 of RFC 4648 §5 with padding, on bytes, in its one canonical form: what ``encode(_:)`` doesn't make,
/// ``decode(_:)`` doesn't take.
enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Each byte's six bits, or 0xFF for bytes that are not in the alphabet.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        return values
    }()

    private static let padding = UInt8(ascii: "=")

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        let whole = bytes.count / 3 * 3
        return [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text, count in
            alphabet.withUnsafeBufferPointer { alphabet in
                func put(_ bits: UInt32) {
                    text[count] = alphabet[Int(bits & 0x3F)]
                    count += 1
                }
                for index in stride(from: 0, to: whole, by: 3) {
                    let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
                    put(group >> 18)
                    put(group >> 12)
                    put(group >> 6)
                    put(group)
                }
                guard whole < bytes.count else { return }
                let rest = bytes.count - whole
                let group = UInt32(bytes[whole]) << 16 | (rest == 2 ? UInt32(bytes[whole + 1]) << 8 : 0)
                put(group >> 18)
                put(group >> 12)
                if rest == 2 { put(group >> 6) }
                for _ in rest..<3 {
                    text[count] = padding
                    count += 1
                }
            }
        }
    }

    /// The bytes, or nil for anything but the canonical form.
    static func decode(_ text: [UInt8]) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        let paddingCount = text.reversed().prefix(2).prefix { $0 == padding }.count
        let digits = text.count - paddingCount
        let byteCount = digits * 6 / 8
        var faults: UInt8 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { bytes, count in
            values.withUnsafeBufferPointer { values in
                var bits: UInt32 = 0
                var width = 0
                for index in 0..<digits {
                    let value = values[Int(text[index])]
                    faults |= value
                    bits = bits << 6 | UInt32(value & 0x3F)
                    width += 6
                    guard width >= 8 else { continue }
                    width -= 8
                    bytes[count] = UInt8(truncatingIfNeeded: bits >> UInt32(width))
                    count += 1
                }
                // What is left over of the last digit must be zero, or several texts would mean the same bytes.
                if bits & (1 << UInt32(width) - 1) != 0 { faults = 0xFF }
            }
        }
        return faults & 0xC0 == 0 ? bytes : nil
    }
}
