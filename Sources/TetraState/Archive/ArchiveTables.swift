/// What stands once in an archive and is meant in several places: models' references, shapes of records, texts.
///
/// A class, so that all that read an archive share them for the price of one reference; most archives have none.
final class ArchiveTables: Sendable {
    static let none = ArchiveTables()

    let references: [StateReference]
    /// The tags of records that look alike.
    let shapes: [[UInt16]]
    /// How many tags each shape has.
    let tagCounts: [Int]
    /// Texts that are there more than once.
    let texts: [String]

    private init(references: [StateReference] = [], shapes: [[UInt16]] = [], texts: [String] = []) {
        (self.references, self.shapes, self.texts) = (references, shapes, texts)
        tagCounts = shapes.map(\.count)
    }

    /// Reads the tables that a header promises.
    static func read(
        _ header: ArchiveHeader, _ reader: inout WireReader, _ limits: StateLimits
    ) throws(StateError) -> ArchiveTables {
        guard header.hasReferences || header.hasTables else { return none }
        let references = header.hasReferences ? try references(&reader, limits) : []
        guard header.hasTables else { return ArchiveTables(references: references) }
        let shapes = try shapes(&reader, limits)
        return ArchiveTables(references: references, shapes: shapes, texts: try texts(&reader, limits))
    }

    private static func shapes(_ reader: inout WireReader, _ limits: StateLimits) throws(StateError) -> [[UInt16]] {
        var shapes: [[UInt16]] = []
        for _ in 0..<(try rows(&reader, limits)) {
            let (kind, length) = try reader.head()
            guard kind == .bytes, length % 2 == 0 else { throw .malformed("a shape is no list of tags") }
            let bytes = reader.bytes[try reader.range(length)]
            guard bytes.count / 2 <= limits.maximumFields else {
                throw .limit("properties in a record", limits.maximumFields)
            }
            let tags = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            guard WireScanner.areUnique(tags[...]) else { throw .malformed("a shape has a property twice") }
            shapes.append(tags)
        }
        return shapes
    }

    private static func texts(_ reader: inout WireReader, _ limits: StateLimits) throws(StateError) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try rows(&reader, limits)) {
            let (kind, length) = try reader.head()
            guard kind == .text else { throw .malformed("a shared text is no text") }
            guard let text = String(validating: reader.bytes[try reader.range(length)], as: UTF8.self) else {
                throw .malformed("text is not UTF-8")
            }
            texts.append(text)
        }
        return texts
    }

    private static func rows(_ reader: inout WireReader, _ limits: StateLimits) throws(StateError) -> Int {
        let count = try reader.list(eachAtLeast: 1)
        guard count <= limits.maximumValues else { throw .limit("values", limits.maximumValues) }
        return count
    }
}
