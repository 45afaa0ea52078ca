/// Base64 of RFC 4648 §5 with padding, on bytes, in its one canonical form: what ``encode(_:)`` doesn't make,
/// ``decode(_:)`` doesn't take.
enum Base64URL {
    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    /// Each byte's six bits, or 0xFF for bytes that are not in the alphabet.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for value in 0..<alphabet.utf8CodeUnitCount { values[Int(alphabet.utf8Start[value])] = UInt8(value) }
        return values
    }()

    private static let padding = UInt8(ascii: "=")

    static func encode(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes { encode($0) } }

    static func encode(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: encodedCount(bytes.count)) { text, count in
            let digits = alphabet.utf8Start
            func put(_ group: UInt32, _ digitCount: Int) {
                for index in 0..<4 {
                    text[count + index] =
                        index < digitCount ? digits[Int(group >> UInt32(18 - 6 * index) & 0x3F)] : padding
                }
                count += 4
            }
            let whole = bytes.count / 3 * 3
            for index in stride(from: 0, to: whole, by: 3) {
                put(UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]), 4)
            }
            guard whole < bytes.count else { return }
            let rest = bytes.count - whole
            put(UInt32(bytes[whole]) << 16 | (rest == 2 ? UInt32(bytes[whole + 1]) << 8 : 0), rest + 1)
        }
    }

    /// How many characters so many bytes take.
    static func encodedCount(_ count: Int) -> Int { (count + 2) / 3 * 4 }

    /// The bytes, or nil for anything but the canonical form.
    static func decode(_ text: [UInt8]) -> [UInt8]? {
        guard let count = decodedCount(text) else { return nil }
        var isCanonical = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            isCanonical = decode(text, into: UnsafeMutableRawBufferPointer(bytes))
            filled = isCanonical ? count : 0
        }
        return isCanonical ? bytes : nil
    }

    /// How many bytes a text stands for, judged by its length and its last two characters alone.
    static func decodedCount(_ text: [UInt8]) -> Int? {
        guard text.count % 4 == 0 else { return nil }
        return text.count / 4 * 3 - paddingCount(text)
    }

    /// Fills as many bytes as ``decodedCount(_:)`` says; false for anything but the canonical form.
    static func decode(_ text: [UInt8], into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        guard bytes.count == decodedCount(text) else { return false }
        let paddingCount = paddingCount(text)
        let whole = paddingCount == 0 ? text.count : text.count - 4
        return text.withUnsafeBufferPointer { text in
            values.withUnsafeBufferPointer { values in
                var faults: UInt8 = 0
                var filled = 0
                // Bytes that are no digits leave bits above the sixth; they are looked at once, at the end.
                func group(_ index: Int, _ digitCount: Int) -> UInt32 {
                    var group: UInt32 = 0
                    for offset in 0..<4 {
                        let value = offset < digitCount ? values[Int(text[index + offset])] : 0
                        faults |= value
                        group = group << 6 | UInt32(value & 0x3F)
                    }
                    return group
                }
                for index in stride(from: 0, to: whole, by: 4) {
                    let group = group(index, 4)
                    bytes[filled] = UInt8(truncatingIfNeeded: group >> 16)
                    bytes[filled + 1] = UInt8(truncatingIfNeeded: group >> 8)
                    bytes[filled + 2] = UInt8(truncatingIfNeeded: group)
                    filled += 3
                }
                guard paddingCount > 0 else { return faults & 0xC0 == 0 }
                let group = group(whole, 4 - paddingCount)
                bytes[filled] = UInt8(truncatingIfNeeded: group >> 16)
                if paddingCount == 1 { bytes[filled + 1] = UInt8(truncatingIfNeeded: group >> 8) }
                // What is left over of the last digit must be zero, or several texts would mean the same bytes.
                let unused: UInt32 = paddingCount == 1 ? 0xFF : 0xFFFF
                return faults & 0xC0 == 0 && group & unused == 0
            }
        }
    }

    private static func paddingCount(_ text: [UInt8]) -> Int {
        guard text.count >= 4, text[text.count - 1] == padding else { return 0 }
        return text[text.count - 2] == padding ? 2 : 1
    }
}
