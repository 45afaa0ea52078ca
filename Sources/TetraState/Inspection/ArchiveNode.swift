/// One value of an archive as it stands on the wire, for tools that show it: nothing of it is built, no type is
/// looked up.
///
/// ```swift
/// for property in try archive.contents().properties {
///     print(property.tag, property.value.range.count, "bytes")
/// }
/// ```
public struct ArchiveNode: Sendable, Hashable {
    /// Where the value stands in the archive's bytes.
    public let range: Range<Int>

    /// What stands there.
    public let content: Content

    /// What a value on the wire can be.
    public indirect enum Content: Sendable, Hashable {
        /// No value.
        case none
        /// A value inside of two nested optionals.
        case some(ArchiveNode)
        /// A truth value.
        case bool(Bool)
        /// An integer, whatever type it was written from.
        case integer(Int128)
        /// An integer that is too large for `Int128`.
        case largeInteger(UInt128)
        /// A floating-point number in four bytes.
        case float(Float)
        /// A floating-point number in eight bytes.
        case double(Double)
        /// Bytes.
        case bytes([UInt8])
        /// Text; what is not valid UTF-8 in it is repaired.
        case text(String)
        /// A row of the table of shared texts, and the text.
        case sharedText(row: Int, String)
        /// Values in order.
        case list([ArchiveNode])
        /// Keys and values.
        case map([Pair])
        /// Properties.
        case record([Field])
        /// A row of the table of shapes, and the properties that its tags and the values make.
        case shapedRecord(row: Int, [Field])
        /// A row of the table of references.
        case reference(row: Int)
        /// A row of the list of objects.
        case object(row: Int)
        /// A value with the stable name of its type.
        case typed(name: String, ArchiveNode)
        /// The stable name of a type.
        case type(name: String)
    }

    /// One property: the ``FieldTag`` of its name and its value.
    public struct Field: Sendable, Hashable {
        /// ``FieldTag/rawValue`` of the property's name.
        public let tag: UInt16
        /// The value.
        public let value: ArchiveNode

        /// How many bytes the property costs: its value, and its tag unless a shared shape holds that.
        public let byteCount: Int
    }

    /// One entry of a map.
    public struct Pair: Sendable, Hashable {
        /// The key.
        public let key: ArchiveNode
        /// The value.
        public let value: ArchiveNode
    }
}
