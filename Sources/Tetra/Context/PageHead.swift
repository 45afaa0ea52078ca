/// What a component says of the page that it stands on.
///
/// ```swift
/// mutating func load(id: Int) async throws {
///     list = try await lists.find(id)
///     context.page.title = list.name
///     context.page.meta("description", "\(list.count) things to do")
/// }
/// ```
///
/// Where several components say the same, the last in the order of the tree wins: one component of a page should name it.
public struct PageHead: Sendable {
    private let client: ClientQueue

    init(_ client: ClientQueue) {
        self.client = client
    }

    /// The title of the page, in place of its `Document`'s; `nil` as long as this component has given none.
    ///
    /// A visit gets it in the head; a call changes it in the page, which then dispatches `tetra:title-changed` on
    /// `document`.
    public var title: String? {
        get { client.title }
        nonmutating set { client.setTitle(newValue) }
    }

    /// Adds a `<meta>` to the head, for those who read pages without running them: search engines, previews of links.
    ///
    /// Visits alone have it; in a call nobody would read it.
    ///
    /// - Parameters:
    ///   - name: Such as `description`. One that begins with `og:` is written as the `property` that Open Graph asks for.
    ///   - content: Anything; it is escaped.
    public func meta(_ name: StaticString, _ content: String) {
        client.addMeta(name.description, content)
    }
}
