/// A whole archive as it stands on the wire: its properties and what they share.
public struct ArchiveContents: Sendable {
    /// Where properties and objects stand; before them stand the header and the tables, behind them padding. In a
    /// compressed archive these are places among the bytes that were inflated, which begin with the tables.
    public let range: Range<Int>

    /// How many bytes were inflated; nil if the archive is not compressed.
    public let inflatedByteCount: Int?

    /// How many bytes there are with packed lists written out, which ``range`` and those of values mean; nil if no list
    /// is packed.
    public let unpackedByteCount: Int?

    /// The properties.
    public let properties: [ArchiveNode.Field]

    /// The instances of classes that the properties refer to by row.
    public let objects: [ArchiveNode]

    /// The models that values refer to by row.
    public let references: [StateReference]

    /// How many shapes of records are shared.
    public let sharedShapeCount: Int

    /// The texts that values share by row.
    public let sharedTexts: [String]
}

extension StateArchive {
    /// All that the archive holds, as it stands.
    ///
    /// - Throws: `malformed` where the name of a type is not text; all else was checked when the archive was parsed.
    public func contents() throws(StateError) -> ArchiveContents {
        var reader = ArchiveNodeReader(storage, from: storage.recordStart)
        let record = try reader.node()
        guard case .record(let properties) = record.content else { throw .malformed("it holds no record") }
        var objects: [ArchiveNode] = []
        for position in storage.objects {
            reader.move(to: position)
            objects.append(try reader.node())
        }
        let end = objects.last?.range.upperBound ?? record.range.upperBound
        return ArchiveContents(
            range: storage.recordStart..<end, inflatedByteCount: storage.isInflated ? storage.end : nil,
            unpackedByteCount: storage.isUnpacked ? storage.end : nil,
            properties: properties, objects: objects,
            references: storage.tables.references, sharedShapeCount: storage.tables.shapes.count,
            sharedTexts: storage.tables.texts)
    }
}

extension StateReference {
    /// The key as it stands.
    ///
    /// - Throws: `malformed` if it is no value.
    public func keyContents() throws(StateError) -> ArchiveNode {
        var reader = ArchiveNodeReader(ArchiveStorage(bytes: key, limits: .default), from: 0)
        return try reader.node()
    }
}
