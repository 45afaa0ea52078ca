import TetraState

/// A component's sealed bytes: the head, the length of the arguments in LEB128, the arguments, the properties.
struct SealedLayout {
    let head: StateHead
    let arguments: [UInt8]
    let properties: [UInt8]

    /// How many bytes tell the length of the arguments.
    let lengthByteCount: Int

    init(_ bytes: [UInt8]) throws {
        do {
            head = try StateHead(bytes)
        } catch {
            throw ToolError(.data, "What was sealed has no head that can be read: \(error.reason.rawValue).")
        }
        var length = 0
        var position = StateHead.byteCount
        for shift in [0, 7, 14, 21] {
            guard position < bytes.count else { break }
            let byte = bytes[position]
            position += 1
            length |= Int(byte & 0x7F) << shift
            guard byte & 0x80 == 0 else { continue }
            guard length <= bytes.count - position else { break }
            arguments = Array(bytes[position..<(position + length)])
            properties = Array(bytes[(position + length)...])
            lengthByteCount = position - StateHead.byteCount
            return
        }
        throw ToolError(.data, "What was sealed is not a component's state: no two archives follow its head.")
    }
}
