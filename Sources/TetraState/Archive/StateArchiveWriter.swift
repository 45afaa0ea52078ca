/// The last phase of writing: one archive of a component's or any other thing's properties.
///
/// ```swift
/// var writer = StateArchiveWriter(preparation)
/// try writer.field("title", title)
/// try writer.field("todo", todo)
/// let bytes = writer.finish()
/// ```
public struct StateArchiveWriter {
    private var encoder: StateEncoder
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
        var bytes = prefix
        bytes.reserveCapacity(prefix.count + 64)
        start = prefix.count
        let flags = preparation.hasReferences ? ArchiveHeader.hasReferences : 0
        bytes.append(ArchiveHeader.format | flags)
        if preparation.hasReferences { preparation.writeTable(into: &bytes) }
        encoder = StateEncoder(after: bytes, preparation: preparation, limits: limits)
        record = encoder.beginRecord()
    }

    /// Writes one property.
    ///
    /// - Throws: ``StateError`` with the property's name in its path; the writer is of no further use then.
    public mutating func field<Value: StateCodable>(_ tag: FieldTag, _ value: Value) throws(StateError) {
        try encoder.field(tag, value)
        guard encoder.bytes.count - start <= encoder.limits.maximumBytes else {
            throw .limit("bytes", encoder.limits.maximumBytes).inside(tag.name)
        }
        guard encoder.values <= encoder.limits.maximumValues else {
            throw .limit("values", encoder.limits.maximumValues).inside(tag.name)
        }
    }

    /// Writes one property by a name that is known at run time only.
    public mutating func field<Value: StateCodable>(_ name: String, _ value: Value) throws(StateError) {
        try field(FieldTag(name), value)
    }

    /// The bytes: the prefix, then the archive.
    public consuming func finish() -> [UInt8] {
        encoder.endRecord(at: record)
        return encoder.bytes
    }
}
