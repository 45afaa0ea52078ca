/// The first byte of an archive: the format in the upper half, flags in the lower; more flags follow where one says so.
struct ArchiveHeader: Equatable {
    static let format: UInt8 = 0x10

    /// A table of references stands behind the header.
    var hasReferences = false
    /// The tables of shapes and of shared texts stand behind that.
    var hasTables = false
    /// The list of objects stands behind the record.
    var hasObjects = false
    /// Zeros stand at the end.
    var isPadded = false
    /// All that follows is compressed.
    var isCompressed = false
    /// Long lists are packed; in an archive that is compressed none is.
    var isPacked = false

    init() {}

    init(_ reader: inout WireReader) throws(StateError) {
        let first = UInt8(truncatingIfNeeded: try reader.bigEndian(1))
        guard first & 0xF0 == Self.format else { throw .malformed("its format is unknown") }
        hasReferences = first & 0x01 != 0
        hasTables = first & 0x02 != 0
        hasObjects = first & 0x04 != 0
        guard first & 0x08 != 0 else { return }
        let second = try reader.bigEndian(1)
        guard (0x01...0x05).contains(second) else { throw .malformed("its format is unknown") }
        isPadded = second & 0x01 != 0
        isCompressed = second & 0x02 != 0
        isPacked = second & 0x04 != 0
    }

    var firstByte: UInt8 {
        Self.format | (hasReferences ? 0x01 : 0) | (hasTables ? 0x02 : 0) | (hasObjects ? 0x04 : 0)
            | (secondByte == nil ? 0 : 0x08)
    }

    /// What stands behind it, where it says so.
    var secondByte: UInt8? {
        let flags: UInt8 = (isPadded ? 0x01 : 0) | (isCompressed ? 0x02 : 0) | (isPacked ? 0x04 : 0)
        return flags == 0 ? nil : flags
    }
}
