/// The bytes of an archive and its tables, shared by all that read from it.
final class ArchiveStorage: Sendable {
    let bytes: [UInt8]
    /// Where the archive ends among the bytes.
    let end: Int
    let tables: ArchiveTables
    /// Where each object's record begins.
    let objects: [Int]
    /// The rows of references that objects refer to.
    let objectReferences: [Int]
    let limits: StateLimits

    init(
        bytes: [UInt8], end: Int? = nil, tables: ArchiveTables = .none, objects: [Int] = [],
        objectReferences: [Int] = [],
        limits: StateLimits
    ) {
        self.bytes = bytes
        self.end = end ?? bytes.count
        self.tables = tables
        self.objects = objects
        self.objectReferences = objectReferences
        self.limits = limits
    }

    /// How many bytes an object's record takes; for the last one, no fewer than that.
    func objectByteCount(_ row: Int) -> Int {
        (row + 1 < objects.count ? objects[row + 1] : end) - objects[row]
    }
}
