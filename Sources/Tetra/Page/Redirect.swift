/// Leads the browser elsewhere instead of going on.
///
/// Thrown from `load`, `authorize`, a method or a page's guard. A visit is answered with 303; a call sends the page there
/// and answers nothing else, so that what the component had become is not kept.
///
/// ```swift
/// mutating func load(id: Int) async throws {
///     guard let list = try await lists.find(id) else { throw Redirect(to: "/lists") }
///     self.list = list
/// }
/// ```
public struct Redirect: Error, Sendable, Equatable {
    /// Where to: path and query of this origin.
    public let url: PageURL

    /// - Parameter url: A literal, values in it percent-encoded, or `PageURL(text)` for text from elsewhere, which is `nil`
    ///   for anything that leads off this origin.
    public init(to url: PageURL) {
        self.url = url
    }
}
