/// The last phase of writing: one archive of a component's or any other thing's properties.
///
/// ```swift
/// var writer = StateArchiveWriter(preparation)
/// try writer.field("title", title)
/// try writer.field("todo", todo)
/// let bytes = try writer.finish()
/// ```
public struct StateArchiveWriter {
    private var encoder: StateEncoder
    /// Where the archive begins, behind the prefix; its record follows the header's byte.
    private let start: Int
    private let record: Int

    /// Begins an archive with the references that were collected.
    ///
    /// - Parameters:
    ///   - preparation: What was collected from the values that will be written; leave it out for values that refer to
    ///     nothing.
    ///   - prefix: Bytes that stand before the archive, such as those of a ``StateHead``.
    public init(
        _ preparation: StatePreparation = StatePreparation(), after prefix: [UInt8] = [], limits: StateLimits = .default
    ) {
        encoder = StateEncoder(preparation: preparation, limits: limits)
        start = prefix.count
        encoder.bytes.reserveCapacity(start + 64)
        encoder.bytes += prefix
        // The header's byte, not known yet. What most archives have no need of is put behind it at the end.
        encoder.bytes.append(0)
        record = encoder.beginRecord()
    }

    /// Writes one property.
    ///
    /// - Throws: ``StateError`` with the property's name in its path; the writer is of no further use then.
    public mutating func field<Value: StateCodable>(_ tag: FieldTag, _ value: Value) throws(StateError) {
        try encoder.field(tag, value)
        do {
            try encoder.checkSize(since: record)
        } catch {
            throw error.inside(tag.name)
        }
    }

    /// Writes one property by a name that is known at run time only.
    public mutating func field<Value: StateCodable>(_ name: String, _ value: Value) throws(StateError) {
        try field(FieldTag(name), value)
    }

    /// The bytes: the prefix, then the archive.
    ///
    /// - Parameters:
    ///   - multiple: Zeros are added until the length is a multiple of this, so that it says less about the contents;
    ///     1, the default, adds none.
    ///   - others: Bytes of other parts that count towards that length, besides the prefix.
    ///   - sharesTexts: False where the length must not tell whether two texts are equal: an archive is shorter if a
    ///     secret text is in it twice, so that who can put text of their own beside it could guess. Shapes of records
    ///     are no secrets and are shared at any rate.
    /// - Throws: `limitExceeded` if class instances, tables and zeros make the archive larger than it may be.
    public consuming func finish(
        paddedTo multiple: Int = 1, besides others: Int = 0, sharingTexts sharesTexts: Bool = true
    ) throws(StateError) -> [UInt8] {
        encoder.endRecord(at: record)
        var header = ArchiveHeader()
        header.hasReferences = encoder.preparation.hasReferences
        header.hasObjects = encoder.objects.count > 0
        header.isPadded = multiple > 1
        if header.hasObjects { try encoder.objectList() }
        let shared =
            encoder.mayShare
            ? SharedParts(
                of: encoder.bytes, from: record, hasObjects: header.hasObjects, sharesTexts: sharesTexts)
            : nil
        header.hasTables = shared != nil

        var bytes: [UInt8] = []
        swap(&bytes, &encoder.bytes)
        if let shared { bytes.replaceSubrange(record..., with: shared.tables + shared.body) }
        if header.hasReferences { bytes.insert(contentsOf: encoder.preparation.table(), at: record) }
        if let second = header.secondByte { bytes.insert(second, at: record) }
        bytes[start] = header.firstByte
        if multiple > 1 {
            let over = (bytes.count + others) % multiple
            if over > 0 { bytes.append(contentsOf: repeatElement(0, count: multiple - over)) }
        }
        guard bytes.count - start <= encoder.limits.maximumBytes else {
            throw .limit("bytes", encoder.limits.maximumBytes)
        }
        return bytes
    }
}
