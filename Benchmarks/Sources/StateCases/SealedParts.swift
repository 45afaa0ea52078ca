import TetraState

/// The layout of a sealed component, as the runtime has it: head, length of the first archive in LEB128, two archives.
enum SealedParts {
    static func join(head: StateHead, arguments: [UInt8], properties: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(StateHead.byteCount + arguments.count + properties.count + 4)
        head.append(to: &bytes)
        var length = arguments.count
        while length >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: length) | 0x80)
            length >>= 7
        }
        bytes.append(UInt8(length))
        bytes += arguments
        bytes += properties
        return bytes
    }

    /// Where both archives stand.
    static func split(_ bytes: [UInt8]) -> (arguments: Range<Int>, properties: Range<Int>)? {
        var length = 0
        var position = StateHead.byteCount
        for shift in stride(from: 0, through: 21, by: 7) {
            guard position < bytes.endIndex else { return nil }
            let byte = bytes[position]
            position += 1
            length |= Int(byte & 0x7F) << shift
            guard byte & 0x80 == 0 else { continue }
            guard bytes.endIndex - position >= length else { return nil }
            return (position..<(position + length), (position + length)..<bytes.endIndex)
        }
        return nil
    }
}
