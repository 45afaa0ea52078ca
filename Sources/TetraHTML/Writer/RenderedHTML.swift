/// Rendered bytes and what the runtime needs to know about them.
public struct RenderedHTML: Sendable {
    /// The HTML as UTF-8.
    public let bytes: [UInt8]
    /// The holes, in the order of their offsets.
    public let holes: [HTMLHole]
    /// The places that a ``Document`` marked.
    public let anchors: [HTMLAnchor: Int]
    /// How many elements and holes stand outside of every element; a component has exactly one.
    public let rootCount: Int
    /// Whether text other than white space, or raw HTML, stands outside of every element, where a component has none.
    public let strayText: Bool
    /// What the developer should know, such as a URL that was replaced; never with a value in it.
    public let problems: [String]

    /// The HTML as a string.
    public var html: String { String(decoding: bytes, as: UTF8.self) }
}
