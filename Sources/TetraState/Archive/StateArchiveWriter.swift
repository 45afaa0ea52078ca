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
        var preparation = preparation
        preparation.settle()
        encoder = StateEncoder(preparation: preparation, limits: limits)
        start = prefix.count
        encoder.bytes.reserveCapacity(start + 64)
        encoder.bytes += prefix
        // The header's byte, not known yet. What most archives have no need of is put behind it at the end.
        encoder.bytes.append(0)
        record = encoder.beginRecord()
    }

    /// Writes which version of the properties follows; before any of them, and not at all for the first.
    ///
    /// A struct with `@StateCodable(version:)` that declares the same properties reads them together:
    /// ``StateArchiveReader/decodeAll(as:)``.
    public mutating func version(_ version: UInt32) throws(StateError) {
        if version != 1 { try field(StateEncoder.versionTag, version) }
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
    ///   - folding: What is left out because it stands there already. By default texts that are equal stand once;
    ///     ``StateFolding/none`` is for archives whose length must tell nothing of what texts say.
    ///   - multiple: Zeros are added until the length is a multiple of this, so that it says less about the contents;
    ///     1, the default, adds none.
    ///   - others: Bytes of other parts that count towards that length, besides the prefix.
    /// - Throws: `limitExceeded` if class instances, tables and zeros make the archive larger than it may be.
    public consuming func finish(
        folding: StateFolding = .equalTexts, paddedTo multiple: Int = 1, besides others: Int = 0
    ) throws(StateError) -> [UInt8] {
        encoder.endRecord(at: record)
        var header = ArchiveHeader()
        header.hasReferences = encoder.preparation.hasReferences
        header.hasObjects = encoder.objects.count > 0
        header.isPadded = multiple > 1
        if header.hasObjects { try encoder.objectList() }
        let shared =
            encoder.mayShare(texts: folding.sharesTexts)
            ? SharedParts(
                of: encoder.bytes, from: record, hasObjects: header.hasObjects, sharesTexts: folding.sharesTexts)
            : nil
        header.hasTables = shared != nil

        var bytes: [UInt8] = []
        swap(&bytes, &encoder.bytes)
        if let shared { bytes.replaceSubrange(record..., with: shared.tables + shared.body) }
        if header.hasReferences { bytes.insert(contentsOf: encoder.preparation.table(), at: record) }
        let least = folding.compresses ? try compress(&bytes, &header) : 0
        if !header.isCompressed { pack(&bytes, &header, shapes: shared?.tagCounts ?? []) }
        if let second = header.secondByte { bytes.insert(second, at: record) }
        bytes[start] = header.firstByte
        let missing = max(0, start + least - bytes.count)
        let over = multiple > 1 ? (bytes.count + missing + others) % multiple : 0
        bytes.append(contentsOf: repeatElement(0, count: missing + (over > 0 ? multiple - over : 0)))
        guard bytes.count - start <= encoder.limits.maximumBytes else {
            throw .limit("bytes", encoder.limits.maximumBytes)
        }
        return bytes
    }

    /// Packs long lists, those of keys in the table of references included, if that saves anything.
    private func pack(_ bytes: inout [UInt8], _ header: inout ArchiveHeader, shapes: [Int]) {
        guard encoder.mayPack || encoder.preparation.mayPack,
            let packed = ListPacker.packed(bytes, from: record, shapes: shapes),
            packed.count + (header.isPadded ? 0 : 1) < bytes.count - record
        else { return }
        bytes.replaceSubrange(record..., with: packed)
        header.isPacked = true
    }

    /// Compresses what stands behind the header's byte if that saves anything.
    ///
    /// - Returns: How many bytes the archive must have then, lest what it is inflated to be taken for a bomb.
    private func compress(_ bytes: inout [UInt8], _ header: inout ArchiveHeader) throws(StateError) -> Int {
        let (body, limits) = (bytes[record...], encoder.limits)
        guard body.count < limits.maximumBytes else { throw .limit("bytes", limits.maximumBytes) }
        let plain = (header.isPadded ? 2 : 1) + body.count
        let least = CompressedBody.leastByteCount(inflatedTo: body.count, limits)
        guard limits.maximumInflation > 0, least < plain,
            let compressed = CompressedBody.bytes(of: body, atMost: plain - 3)
        else { return 0 }
        bytes.replaceSubrange(record..., with: compressed)
        header.isCompressed = true
        // Zeros at the end, if there must be any, must be announced.
        if 2 + compressed.count < least { header.isPadded = true }
        return least
    }
}
