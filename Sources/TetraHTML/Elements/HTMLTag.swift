/// An element of HTML as a type: which attributes it takes is checked by the compiler.
public protocol HTMLTag {
    /// The beginning of its start tag: `<div`.
    static var start: StaticString { get }

    /// Whether it can contain text alone, so that an expression within can't have an element of its own.
    static var holdsTextOnly: Bool { get }

    /// Writes attributes that follow from the others; called when those are written.
    static func completeStartTag(_ writer: inout HTMLWriter)

    /// Mends what was written; called after the content and before the end tag.
    static func completeContent(_ writer: inout HTMLWriter, from offset: Int)
}

extension HTMLTag {
    @inlinable
    public static var holdsTextOnly: Bool { false }

    @inlinable
    public static func completeStartTag(_ writer: inout HTMLWriter) {}

    @inlinable
    public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) {}
}

/// An element that has content and an end tag.
public protocol HTMLContentTag: HTMLTag {
    /// Its end tag: `</div>`.
    static var end: StaticString { get }
}

/// An element that has neither content nor end tag: `<br>`.
public protocol HTMLVoidTag: HTMLTag {}

/// The elements of HTML as types, and what they have in common.
public enum HTMLTags {}
