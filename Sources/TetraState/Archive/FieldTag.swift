/// The 16 bits by which an archive knows a property: compact, independent of order, derived from the name alone.
///
/// Two names can have the same tag, once in 65,536 pairs; ``firstClash(among:)`` finds that out when a type is
/// registered, and a writer refuses the second of two equal tags.
public struct FieldTag: Sendable, ExpressibleByStringLiteral {
    /// The property's name, for messages.
    public let name: String

    /// What stands in the archive.
    public let rawValue: UInt16

    /// The tag of a property: the 64-bit FNV-1a hash of the name's UTF-8, folded to 16 bits by exclusive or.
    public init(_ name: String) {
        self.name = name
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        let half = hash ^ (hash >> 32)
        rawValue = UInt16(truncatingIfNeeded: half ^ (half >> 16))
    }

    /// A tag that was worked out before, such as by a macro, so that nothing is hashed when it is used.
    ///
    /// - Parameter rawValue: What ``init(_:)`` makes of the name; with anything else, the property is written and looked
    ///   for under another name.
    public init(_ name: String, rawValue: UInt16) {
        self.name = name
        self.rawValue = rawValue
    }

    /// A tag whose name is not known.
    init(rawValue: UInt16) {
        name = "?"
        self.rawValue = rawValue
    }

    /// The tag of a property that is written out.
    public init(stringLiteral name: String) { self.init(name) }

    /// The first two of the names that have the same tag; rename one of them, or give it a stable name of its own.
    public static func firstClash(among names: some Sequence<String>) -> (String, String)? {
        var seen: [UInt16: String] = [:]
        for name in names {
            if let other = seen.updateValue(name, forKey: FieldTag(name).rawValue) { return (other, name) }
        }
        return nil
    }
}

extension FieldTag: Hashable {
    /// Whether an archive would take both for the same property.
    public static func == (left: FieldTag, right: FieldTag) -> Bool { left.rawValue == right.rawValue }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
