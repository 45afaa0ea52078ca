/// Takes numbers of some bits out of bytes, the highest bit first.
struct BitReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        (position, end) = (range.lowerBound, range.upperBound)
    }

    /// The next number.
    ///
    /// - Precondition: There are as many bits; `width` is 64 at most.
    mutating func read(width: Int) -> UInt64 {
        guard width > 32 else { return take(width) }
        let high = take(width - 32)
        return high << 32 | take(32)
    }

    /// Up to 32 bits.
    private mutating func take(_ width: Int) -> UInt64 {
        while pendingCount < width {
            pending = pending << 8 | UInt64(bytes[position])
            position += 1
            pendingCount += 8
        }
        pendingCount -= width
        return pending >> UInt64(pendingCount) & (1 << UInt64(width) - 1)
    }

    /// Whether what is left of the last byte is zero.
    var isZeroToTheEnd: Bool { position == end && pending & (1 << UInt64(pendingCount) - 1) == 0 }
}
