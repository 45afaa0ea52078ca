/// The bytes of an archive, its tables and where everything stands, shared by all that read from it.
final class ArchiveStorage: Sendable {
    let bytes: [UInt8]
    /// Where the archive ends among the bytes.
    let end: Int
    /// Where the record of all properties begins.
    let recordStart: Int
    /// Where each property's value begins, and which rows of the table it refers to.
    let fields: [Field]
    let tables: ArchiveTables
    /// Where each object's record begins.
    let objects: [Int]
    /// How deep the deepest of their records is.
    let objectDepth: Int
    /// The rows of references that values refer to, in the order met: of one property after the other, then of objects.
    let references: [Int]
    let limits: StateLimits
    /// Whether the bytes are not those that came, but what was compressed in them.
    let isInflated: Bool
    /// Whether packed lists were written out in the bytes.
    let isUnpacked: Bool

    struct Field: Sendable {
        let tag: UInt16
        let range: Range<Int>
        /// Where its rows stand among the archive's.
        let references: Range<Int>
    }

    init(
        bytes: [UInt8], end: Int? = nil, recordStart: Int = 0, fields: [Field] = [], tables: ArchiveTables = .none,
        objects: [Int] = [], objectDepth: Int = 0, references: [Int] = [], limits: StateLimits,
        isInflated: Bool = false, isUnpacked: Bool = false
    ) {
        self.bytes = bytes
        self.end = end ?? bytes.count
        self.recordStart = recordStart
        self.fields = fields
        self.tables = tables
        self.objects = objects
        self.objectDepth = objectDepth
        self.references = references
        self.limits = limits
        self.isInflated = isInflated
        self.isUnpacked = isUnpacked
    }

    /// Where the record of all properties ends.
    var recordEnd: Int { fields.last?.range.upperBound ?? recordStart + 1 }

    /// The rows of references that objects refer to.
    var objectReferences: ArraySlice<Int> { references[(fields.last?.references.upperBound ?? 0)...] }

    func field(_ tag: FieldTag) -> Field? {
        fields.first { $0.tag == tag.rawValue }
    }

    /// How many objects may be made or completed within each other: as many as values may nest, but fewer where their
    /// own records are deep, so that both together take no more of the stack than four values of the greatest depth.
    var maximumObjectDepth: Int {
        min(limits.maximumDepth, max(1, 4 * limits.maximumDepth / max(objectDepth, 1)))
    }

    /// How many bytes an object's record takes; for the last one, no fewer than that.
    func objectByteCount(_ row: Int) -> Int {
        (row + 1 < objects.count ? objects[row + 1] : end) - objects[row]
    }
}
