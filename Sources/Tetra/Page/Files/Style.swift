/// The style of a component: CSS that holds for what the component itself renders, and for nothing inside its children.
///
/// ```swift
/// @Component
/// struct Badge {
///     static let style = Style("""
///         :scope { padding: 0.2em; }
///         .count { font-weight: bold; }
///         """)
///     …
/// }
/// ```
///
/// `:scope` is the root element. The styles of all components that a page can reach stand in one file, which browsers keep
/// for ever. Names that CSS has only one space for, such as those of `@keyframes`, are the page's, not the component's.
public struct Style: Sendable, Equatable {
    let text: String

    /// - Parameter text: Part of the program. `@import`, `@charset` and `@namespace` can't stand in it; brackets and quotes
    ///   are closed in it, or the page can't be mounted.
    public init(_ text: StaticString) {
        self.text = text.description
    }

    /// Text that only tests make.
    init(unchecked text: String) {
        self.text = text
    }

    /// No style: what a component has that says nothing.
    public static let none = Style("")

    /// The name of a component in selectors.
    static func scope(_ type: ComponentType) -> String {
        String(type.nameHash, radix: 16)
    }

    /// The rules for one component: they end where a child or the content of another component begins.
    func rules(for scope: String) -> String {
        """
        @scope ([data-tetra-scope~="\(scope)"]) to (:scope [data-tetra-id], :scope [data-tetra-owner]) {
        \(text)
        }

        """
    }
}
