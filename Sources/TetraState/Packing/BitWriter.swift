/// Puts numbers of some bits behind each other, the highest bit first.
struct BitWriter {
    private(set) var bytes: [UInt8]
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(behind bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter width: How many bits, 64 at most; the number has no others.
    mutating func write(_ number: UInt64, width: Int) {
        if width > 32 { put(number >> 32, width: width - 32) }
        put(number & 0xFFFF_FFFF, width: min(width, 32))
    }

    /// Up to 32 bits, with up to 7 that are pending.
    private mutating func put(_ number: UInt64, width: Int) {
        pending = pending << UInt64(width) | number
        pendingCount += width
        while pendingCount >= 8 {
            pendingCount -= 8
            bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount)))
        }
    }

    /// Fills the last byte with zeros.
    mutating func finish() {
        if pendingCount > 0 { put(0, width: 8 - pendingCount) }
    }
}
