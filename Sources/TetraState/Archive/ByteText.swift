/// Bytes as the key of a dictionary: hashed all at once, which an array of bytes does one by one.
struct ByteText: Hashable {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    static func == (left: ByteText, right: ByteText) -> Bool { left.bytes == right.bytes }

    func hash(into hasher: inout Hasher) {
        hasher.combine(bytes.count)
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
