import Crypto
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Short digests for heads and ids: beginnings of SHA-256, big-endian. They are no proof of authenticity; the seal is.
public enum StateDigest {
    /// The first eight bytes of SHA-256.
    public static func truncated64(_ bytes: some Sequence<UInt8>) -> UInt64 {
        UInt64(bigEndian: SHA256.hash(data: Array(bytes)).prefix(8))
    }

    /// The first eight bytes of SHA-256, without a copy.
    public static func truncated64(_ bytes: [UInt8]) -> UInt64 {
        UInt64(bigEndian: SHA256.hash(data: bytes).prefix(8))
    }

    /// The first four bytes of SHA-256.
    public static func truncated32(_ bytes: some Sequence<UInt8>) -> UInt32 {
        UInt32(bigEndian: SHA256.hash(data: Array(bytes)).prefix(4))
    }

    /// The first four bytes of SHA-256 of a type's stable name.
    public static func typeHash(_ name: String) -> UInt32 {
        truncated32(name.utf8)
    }

    /// The first four bytes of SHA-256 of the names and shapes of a type's properties, whatever their order.
    public static func schemaHash(_ properties: some Sequence<(name: String, shape: String)>) -> UInt32 {
        let lines = properties.map { Array("\($0.name):\($0.shape)\n".utf8) }
        let sorted = lines.sorted { $0.lexicographicallyPrecedes($1) }
        return truncated32(sorted.joined())
    }
}
