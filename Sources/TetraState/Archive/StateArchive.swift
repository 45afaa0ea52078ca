/// An archive that came back, its bounds checked, nothing of it built yet.
///
/// ```swift
/// let archive = try StateArchive(bytes)
/// let references = try await resolver.resolve([archive])
/// let title = try archive.decode("title", as: String.self, references: references)
/// ```
public struct StateArchive: Sendable {
    let storage: ArchiveStorage

    /// Parses the table of references and the index of properties, and walks over all values once.
    ///
    /// - Parameters:
    ///   - bytes: Bytes from anywhere.
    ///   - start: Where the archive begins, such as behind a ``StateHead``.
    ///   - limits: Checked before memory is taken.
    /// - Throws: `malformed` or `limitExceeded`.
    public init(
        _ bytes: [UInt8], from start: Int = 0, limits: StateLimits = .default
    ) throws(StateError) {
        let range = min(max(start, 0), bytes.count)..<bytes.count
        storage = try Self.parse(bytes, in: range, limits: limits)
    }

    /// Parses an archive that stands among other bytes, without copying it.
    ///
    /// - Parameters:
    ///   - bytes: Bytes from anywhere.
    ///   - range: Where the archive stands; what reaches past the bytes is not there.
    ///   - limits: Checked before memory is taken.
    /// - Throws: `malformed` or `limitExceeded`.
    public init(_ bytes: [UInt8], in range: Range<Int>, limits: StateLimits = .default) throws(StateError) {
        let range = range.clamped(to: bytes.indices)
        storage = try Self.parse(bytes, in: range, limits: limits)
    }

    /// The models that the archive refers to, each once.
    public var references: [StateReference] { storage.tables.references }

    /// The models that all properties but some refer to, each once: what is left to fetch when the others' values are
    /// at hand. Those of class instances count always, since any property may reach them.
    public func references(excluding names: Set<String>) -> [StateReference] {
        let tags = Set(names.map { FieldTag($0).rawValue })
        let rows = storage.fields.lazy.filter { !tags.contains($0.tag) }.flatMap { storage.references[$0.references] }
        return Set(rows).union(storage.objectReferences).sorted().map { storage.tables.references[$0] }
    }

    /// Whether the archive has a property.
    public func contains(_ tag: FieldTag) -> Bool {
        storage.field(tag) != nil
    }

    /// Whether the archive has a property of a name that is known at run time only.
    public func contains(_ name: String) -> Bool {
        contains(FieldTag(name))
    }

    /// How many bytes a property costs, its name's tag included and packed lists written out; nil if it is not there.
    public func byteCount(of tag: FieldTag) -> Int? {
        storage.field(tag).map { $0.range.count + 2 }
    }
}
