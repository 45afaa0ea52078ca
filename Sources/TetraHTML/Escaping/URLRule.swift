/// Which URLs an attribute may hold. A URL can be a script, so escaping alone does not make it safe.
///
/// A URL without a scheme is relative and always allowed. Anything not listed is written as `about:blank#blocked`.
@usableFromInline
enum URLRule: Sendable {
    /// Where a person can go: `http`, `https`, `mailto`, `tel`.
    case link
    /// What the browser fetches and may run or show as a document: `http`, `https`.
    case resource
    /// Pictures: `http`, `https`, `blob`, and `data` of an image type.
    case image
    /// Sound and film: `http`, `https`, `blob`.
    case media

    static let blocked = "about:blank#blocked"

    func allows(_ url: some Collection<UInt8>) -> Bool {
        guard let scheme = Self.scheme(of: url) else { return true }
        switch String(decoding: scheme, as: UTF8.self) {
        case "http", "https": return true
        case "mailto", "tel": return self == .link
        case "blob": return self == .image || self == .media
        case "data": return self == .image && Self.isImage(url)
        default: return false
        }
    }

    /// The scheme in lower case, or nil for a relative URL.
    ///
    /// Browsers drop tabs, line ends and leading control characters (WHATWG URL §4.4), so that `java⏎script:` is a
    /// script: all bytes up to the space are dropped here. More is refused than need be, never less.
    private static func scheme(of url: some Collection<UInt8>) -> [UInt8]? {
        var scheme: [UInt8] = []
        for byte in url where byte > 0x20 && byte != 0x7F {
            switch byte {
            case 0x41...0x5A: scheme.append(byte | 0x20)
            case 0x61...0x7A: scheme.append(byte)
            case 0x30...0x39, 0x2B, 0x2D, 0x2E:
                if scheme.isEmpty { return nil }
                scheme.append(byte)
            case 0x3A: return scheme.isEmpty ? nil : scheme
            default: return nil
            }
            // Longer than any scheme in use, and still no colon: a long relative path, unless a colon follows.
            if scheme.count > 64 { return url.contains(0x3A) ? scheme : nil }
        }
        return nil
    }

    private static func isImage(_ url: some Collection<UInt8>) -> Bool {
        let plain = url.lazy.filter { $0 > 0x20 && $0 != 0x7F }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return plain.starts(with: "data:image/".utf8)
    }
}
