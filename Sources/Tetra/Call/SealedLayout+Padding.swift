import TetraState

extension SealedLayout {
    /// How many bytes stand before the properties, which is what their padding must count.
    static func byteCount(beforeProperties arguments: [UInt8]) -> Int {
        var (count, length) = (StateHead.byteCount + 1 + arguments.count, arguments.count)
        while length >= 0x80 { (count, length) = (count + 1, length >> 7) }
        return count
    }
}
