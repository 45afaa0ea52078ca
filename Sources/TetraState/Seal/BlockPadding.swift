/// The padding of PKCS #7 to whole blocks of AES (RFC 5652 §6.3): as many bytes as are missing, each of them that
/// number; a whole block of them where none is missing.
enum BlockPadding {
    static let blockByteCount = 16

    /// How many bytes some plaintext takes when padded.
    static func paddedCount(_ count: Int) -> Int { count / blockByteCount * blockByteCount + blockByteCount }

    /// Writes the padding that follows the first `count` bytes.
    static func fill(_ blocks: UnsafeMutableRawBufferPointer, from count: Int) {
        let padding = UInt8(truncatingIfNeeded: blocks.count - count)
        for index in count..<blocks.count { blocks[index] = padding }
    }

    /// How many bytes of whole blocks are no padding, or nil if the padding is wrong.
    ///
    /// It takes the same time whatever the bytes are. Nobody gets this far without the key, so nothing rests on it.
    static func unpaddedCount(_ blocks: UnsafeRawBufferPointer) -> Int? {
        guard let padding = blocks.last, blocks.count >= blockByteCount else { return nil }
        // All ones if wrong: no number from 1 to 16, or another byte among as many of the last ones.
        var faults = (padding &- 1) & 0xF0
        for distance in 1...UInt8(blockByteCount) {
            // 0xFF as long as the distance is no larger than the padding; both are small, so bit 7 is the sign.
            let isPadding = ~UInt8(bitPattern: Int8(bitPattern: (padding & 0x1F) &- distance) >> 7)
            faults |= isPadding & (blocks[blocks.count - Int(distance)] ^ padding)
        }
        return faults == 0 ? blocks.count - Int(padding) : nil
    }
}
