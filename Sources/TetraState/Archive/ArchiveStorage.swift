/// The bytes of an archive and its tables, shared by all that read from it.
final class ArchiveStorage: Sendable {
    let bytes: [UInt8]
    let tables: ArchiveTables
    /// Where each object's record begins.
    let objects: [Int]
    /// The rows of references that objects refer to.
    let objectReferences: [Int]
    let limits: StateLimits

    init(
        bytes: [UInt8], tables: ArchiveTables = ArchiveTables(), objects: [Int] = [], objectReferences: [Int] = [],
        limits: StateLimits
    ) {
        self.bytes = bytes
        self.tables = tables
        self.objects = objects
        self.objectReferences = objectReferences
        self.limits = limits
    }
}
