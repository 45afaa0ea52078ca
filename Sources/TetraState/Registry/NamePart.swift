/// The outermost part of the name of a collection or optional, and what it is of.
struct NamePart {
    enum Kind { case optional, array, dictionary, set }

    /// What stands before the name of a dictionary's values.
    static let key = Array("String: ".utf8)

    let kind: Kind
    let inside: ArraySlice<UInt8>

    /// Nil if the name is not composed.
    init?(_ name: ArraySlice<UInt8>) {
        guard name.count > 1, let first = name.first, let last = name.last else { return nil }
        let between = name.dropFirst().dropLast()
        switch (first, last) {
        case (_, UInt8(ascii: "?")): (kind, inside) = (.optional, name.dropLast())
        case (UInt8(ascii: "["), UInt8(ascii: "]")):
            let isDictionary = between.starts(with: Self.key)
            (kind, inside) = isDictionary ? (.dictionary, between.dropFirst(Self.key.count)) : (.array, between)
        case (UInt8(ascii: "{"), UInt8(ascii: "}")): (kind, inside) = (.set, between)
        default: return nil
        }
    }
}
