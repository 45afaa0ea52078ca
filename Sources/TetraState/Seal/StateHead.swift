/// What stands before the archive in every sealed state: 25 bytes by which it is judged before anything is restored.
///
/// In order, each number big-endian: a version byte, 4 bytes of the type, 4 of its schema, 8 of the instance's id and
/// 8 of its last HTML's digest.
public struct StateHead: Sendable, Hashable {
    /// The version that is written, and the only one that is read.
    public static let version: UInt8 = 1

    /// How many bytes it takes.
    public static let byteCount = 25

    /// ``StateDigest/typeHash(_:)`` of the type's stable name.
    public var type: UInt32

    /// ``StateDigest/schemaHash(_:)`` of the type's properties.
    public var schema: UInt32

    /// The id of the instance; the state is valid under no other.
    public var instance: UInt64

    /// ``StateDigest/truncated64(_:)`` of the HTML that the page was last given.
    public var digest: UInt64

    /// A head.
    public init(type: UInt32, schema: UInt32, instance: UInt64, digest: UInt64) {
        self.type = type
        self.schema = schema
        self.instance = instance
        self.digest = digest
    }

    /// Reads the head at the beginning of some bytes.
    ///
    /// - Throws: `outdated` if it is of another version, `rejected` if there are too few bytes.
    public init(_ plaintext: some Sequence<UInt8>) throws(SealError) {
        try self.init(leading: Array(plaintext.prefix(Self.byteCount)))
    }

    /// Reads the head at the beginning of an array, which costs no copy of it.
    ///
    /// - Throws: `outdated` if it is of another version, `rejected` if there are too few bytes.
    public init(leading bytes: [UInt8]) throws(SealError) {
        guard let version = bytes.first else { throw SealError(.rejected, .noHead) }
        guard version == Self.version else { throw SealError(.outdated, .otherHead) }
        guard bytes.count >= Self.byteCount else { throw SealError(.rejected, .noHead) }
        (type, schema, instance, digest) = bytes.withUnsafeBytes { bytes in
            (
                UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)),
                UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 5, as: UInt32.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 9, as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 17, as: UInt64.self))
            )
        }
    }

    /// The 25 bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// Puts the 25 bytes behind others.
    public func append(to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(byteCount: Self.byteCount, alignment: 1) { head in
            head[0] = Self.version
            head.storeBytes(of: type.bigEndian, toByteOffset: 1, as: UInt32.self)
            head.storeBytes(of: schema.bigEndian, toByteOffset: 5, as: UInt32.self)
            head.storeBytes(of: instance.bigEndian, toByteOffset: 9, as: UInt64.self)
            head.storeBytes(of: digest.bigEndian, toByteOffset: 17, as: UInt64.self)
            bytes.append(contentsOf: head)
        }
    }
}
