/// Path and query of the page that the person sees, as it stands in the address bar.
///
/// Origin and fragment are not part of it. What the page claims during a call is checked: it begins with one `/`, has no
/// control characters, spaces or backslashes, and at most 4,096 bytes.
public struct PageURL: Sendable, Hashable, CustomStringConvertible {
    /// Percent-encoded, beginning with `/`.
    public let path: String
    /// Percent-encoded, without the `?`; `nil` if there is none.
    public let query: String?

    /// `nil` for anything that is not a path of this origin.
    public init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.count <= 4096, bytes.first == UInt8(ascii: "/") else { return nil }
        guard bytes.dropFirst().first != UInt8(ascii: "/") else { return nil }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        self.init(checked: text)
    }

    /// Splits text that is known to be a path of this origin.
    init(checked text: String) {
        let visible = text.utf8.prefix { $0 != UInt8(ascii: "#") }
        if let mark = visible.firstIndex(of: UInt8(ascii: "?")) {
            path = String(decoding: visible[..<mark], as: UTF8.self)
            query = String(decoding: visible[visible.index(after: mark)...], as: UTF8.self)
        } else {
            path = String(decoding: visible, as: UTF8.self)
            query = nil
        }
    }

    /// What follows a base path such as `/shop`, beginning with `/`; `nil` if the URL does not lie below it.
    func path(below base: String) -> String? {
        if base.isEmpty { return path }
        guard path.utf8.starts(with: base.utf8) else { return nil }
        let rest = path.utf8.dropFirst(base.utf8.count)
        if rest.isEmpty { return "/" }
        return rest.first == UInt8(ascii: "/") ? String(decoding: rest, as: UTF8.self) : nil
    }

    public var description: String {
        query.map { "\(path)?\($0)" } ?? path
    }
}
