/// The `Content-Security-Policy` of pages: strict by default, opened source by source.
///
/// Scripts come from the app's own origin alone. The only way to allow others is called unsafe, because whoever controls
/// a script source controls every session.
public struct ContentSecurityPolicy: Sendable {
    /// A directive of the policy that an app may add sources to.
    public enum Directive: String, Sendable, CaseIterable {
        case styles = "style-src"
        case connections = "connect-src"
        case images = "img-src"
        case media = "media-src"
        case fonts = "font-src"
        case frames = "frame-src"
        case forms = "form-action"
        case ancestors = "frame-ancestors"
    }

    private var added: [Directive: [String]] = [:]
    private var scripts: [String] = []
    /// What it says in full: put together once, not for each answer.
    private(set) var header = ""

    public init() {
        header = text
    }

    /// Adds a source such as `https://images.example.org`.
    public mutating func allow(_ source: StaticString, for directive: Directive) {
        added[directive, default: []].append(Self.checked(source))
        header = text
    }

    /// Adds a source of scripts, which may do whatever the person may do.
    public mutating func allowUnsafeScripts(from source: StaticString) {
        scripts.append(Self.checked(source))
        header = text
    }

    private static func checked(_ source: StaticString) -> String {
        let text = source.description
        precondition(
            !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0 >= 0x7F },
            "a source of the policy is one word")
        return text
    }

    private var text: String {
        let directives: [(String, [String])] = [
            ("default-src", ["'none'"]),
            ("script-src", ["'self'"] + scripts),
            ("style-src", ["'self'"] + added[.styles, default: []]),
            ("connect-src", ["'self'"] + added[.connections, default: []]),
            ("img-src", ["'self'", "data:", "blob:"] + added[.images, default: []]),
            ("media-src", ["'self'", "blob:"] + added[.media, default: []]),
            ("font-src", ["'self'"] + added[.fonts, default: []]),
            ("frame-src", ["'self'"] + added[.frames, default: []]),
            ("manifest-src", ["'self'"]),
            ("base-uri", ["'none'"]),
            ("form-action", ["'self'"] + added[.forms, default: []]),
            ("frame-ancestors", ["'self'"] + added[.ancestors, default: []]),
            ("require-trusted-types-for", ["'script'"]),
            ("trusted-types", ["tetra"]),
        ]
        return directives.map { "\($0) \($1.joined(separator: " "))" }.joined(separator: "; ")
    }
}
