import TetraState

/// What is sealed: the head, then two archives, the load arguments before the properties.
///
/// They are apart so that a child whose parent passes fresh arguments never fetches what the saved ones refer to. The
/// length of the first stands before it in LEB128.
enum SealedLayout {
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

    /// `nil` if the bytes are not of this form.
    static func split(_ bytes: ArraySlice<UInt8>) -> (arguments: ArraySlice<UInt8>, properties: ArraySlice<UInt8>)? {
        var length = 0
        var position = bytes.startIndex
        for shift in [0, 7, 14, 21] {
            guard position < bytes.endIndex else { return nil }
            let byte = bytes[position]
            position += 1
            length |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 {
                guard bytes.endIndex - position >= length else { return nil }
                return (bytes[position..<(position + length)], bytes[(position + length)...])
            }
        }
        return nil
    }
}
