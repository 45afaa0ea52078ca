/// What the macro knows of a stored property.
public struct ComponentProperty: Sendable, Equatable {
    /// Who may see and who may change a property.
    public enum Access: Sendable, Equatable {
        /// `@Public`: shown to the page, which may change it.
        case writable
        /// `@Public(.readOnly)`: shown to the page.
        case readOnly
        /// `@Local`: lives in the browser; only its initial value is sent, once.
        case local
        /// In the sealed state alone.
        case `private`
        /// `@Transient`: never saved.
        case transient
    }

    public let name: String
    public let access: Access
    /// Where it stands in the page's address (`@Public(url:)`).
    public let url: URLParameter?

    public init(_ name: String, _ access: Access, url: String? = nil, history: URLHistory = .replace) {
        self.name = name
        self.access = access
        self.url = url.map { URLParameter(name: $0, history: history) }
    }

    /// Whether the sealed state holds it, unless `load` sets it.
    var isSealed: Bool { access == .private || access == .readOnly }
}
