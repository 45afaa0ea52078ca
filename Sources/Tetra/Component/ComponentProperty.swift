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
    /// Under which key the page shares a local property; nil where each component has its own.
    public let store: ComponentStore?

    public init(
        _ name: String, _ access: Access, url: String? = nil, history: URLHistory = .replace,
        store: ComponentStore? = nil
    ) {
        self.name = name
        self.access = access
        self.url = url.map { URLParameter(name: $0, history: history) }
        self.store = store
    }

    /// Whether the sealed state holds it, unless `load` sets it.
    var isSealed: Bool { access == .private || access == .readOnly }
}
