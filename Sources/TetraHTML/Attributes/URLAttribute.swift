/// An attribute that holds a URL, whose scheme is checked when it is written.
public struct URLAttribute: HTMLAttributeValue, Sendable {
    @usableFromInline let start: StaticString
    @usableFromInline let url: String
    @usableFromInline let rule: URLRule

    @usableFromInline
    init(_ start: StaticString, _ url: String, _ rule: URLRule) {
        self.start = start
        self.url = url
        self.rule = rule
    }

    public func write(into writer: inout HTMLWriter) {
        writer.attribute(start, writer.checked(url, rule, of: start.description))
    }
}

/// The `srcset` of a picture: each of its URLs is checked.
public struct SourceSetAttribute: HTMLAttributeValue, Sendable {
    let start: StaticString
    let candidates: String

    public func write(into writer: inout HTMLWriter) {
        let (text, isBlocked) = SourceSet.checked(candidates)
        if isBlocked { writer.noteBlockedURL(start.description) }
        writer.attribute(start, text)
    }
}

extension HTMLWriter {
    /// The URL, or the one that stands for all that are refused.
    mutating func checked(_ url: String, _ rule: URLRule, of start: String) -> String {
        if rule.allows(url.utf8) { return url }
        noteBlockedURL(start)
        return URLRule.blocked
    }

    mutating func noteBlockedURL(_ start: String) {
        let name = start.utf8.filter { $0 != 0x20 && $0 != 0x3D && $0 != 0x22 }
        problem(
            "A URL in '\(String(decoding: name, as: UTF8.self))' has a scheme that is not allowed there; it was replaced."
        )
    }
}
