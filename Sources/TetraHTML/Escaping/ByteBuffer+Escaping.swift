/// Escaping works on bytes: a `Character` can hold a quote *and* the accent that follows it, and would slip through a
/// comparison with the quote alone.
extension ByteBuffer {
    /// Appends text with `&`, `<` and `>` escaped.
    @inlinable
    mutating func appendText(_ text: some StringProtocol) {
        if text.utf8.withContiguousStorageIfAvailable({ appendText($0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { appendText($0) }
        }
    }

    /// Appends an attribute's value with `&`, `<`, `>`, `"` and `'` escaped.
    @inlinable
    mutating func appendAttribute(_ text: some StringProtocol) {
        if text.utf8.withContiguousStorageIfAvailable({ appendAttribute($0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { appendAttribute($0) }
        }
    }

    @inlinable
    mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x26 || byte == 0x3C || byte == 0x3E {
                return appendEscaped(UnsafeBufferPointer(rebasing: bytes[index...]))
            }
            base[count] = byte
            count &+= 1
        }
    }

    @inlinable
    mutating func appendAttribute(_ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27 {
                return appendEscaped(UnsafeBufferPointer(rebasing: bytes[index...]), quotes: true)
            }
            base[count] = byte
            count &+= 1
        }
    }

    @usableFromInline @inline(never)
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool = false) {
        for byte in bytes {
            switch byte {
            case 0x26: append("&amp;")
            case 0x3C: append("&lt;")
            case 0x3E: append("&gt;")
            case 0x22 where quotes: append("&quot;")
            case 0x27 where quotes: append("&#39;")
            default: append(byte)
            }
        }
    }

    /// Appends the decimal digits of an integer.
    @inlinable
    mutating func append(number: some FixedWidthInteger) {
        var rest = UInt64(clamping: number.magnitude)
        guard number.magnitude == rest else { return append(utf8: String(number)) }
        reserve(21)
        if number < 0 { append(0x2D) }
        var digits = 1
        var probe = rest
        while probe >= 10 {
            probe /= 10
            digits &+= 1
        }
        var index = count &+ digits
        count = index
        repeat {
            index &-= 1
            base[index] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
    }
}
