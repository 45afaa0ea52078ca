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

    static func split(_ bytes: ArraySlice<UInt8>) -> (arguments: ArraySlice<UInt8>, properties: ArraySlice<UInt8>)? {
        var length = 0
        var position = bytes.startIndex
        for shift in [0, 7, 14, 21] {
            guard position < bytes.endIndex else { return nil }
            let byte = bytes[position]
            position += 1
            length |= Int(byte & 0x7F) << shift
            guard byte & 0x80 == 0 else { continue }
            guard bytes.endIndex - position >= length else { return nil }
            return (bytes[position..<(position + length)], bytes[(position + length)...])
        }
        return nil
    }
}
