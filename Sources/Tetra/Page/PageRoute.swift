/// Decides who may see a page, before anything of it is made.
///
/// It throws ``NotAllowedError`` or a ``Redirect`` to refuse; an error of another kind is answered as one of the page.
public typealias PageGuard = @Sendable (PageContext) async throws -> Void

/// A mounted page.
struct PageRoute: Sendable {
    typealias Content = @Sendable (PageContext, PageRenderer) async throws -> RenderedPage

    let pattern: PagePattern
    let access: PageGuard?
    /// Whether the guard is asked again at each call from the page.
    let guardsCalls: Bool
    /// The components that it can reach.
    let types: [ComponentType]
    private let content: Content

    /// - Throws: ``HostError`` for calls that nothing guards.
    init(
        _ pattern: PagePattern, guard access: PageGuard?, guardsCalls: Bool, types: [ComponentType],
        content: @escaping Content
    ) throws(HostError) {
        guard access != nil || !guardsCalls else {
            throw HostError(
                .missingGuard, "The page at \(pattern.text) has `guardsCalls: true`, but no guard: add `guard: { … }`.")
        }
        self.pattern = pattern
        self.access = access
        self.guardsCalls = guardsCalls
        self.types = types
        self.content = content
    }

    /// What the states of a visit hold; `nil` where calls are not guarded.
    func mark(basePath: String, parameters: [String: String]) -> GuardedRoute? {
        guardsCalls ? GuardedRoute(pattern, basePath: basePath, parameters: parameters) : nil
    }

    /// Asks the guard, unless that was done, then renders.
    func render(
        _ context: PageContext, _ renderer: PageRenderer, isGuarded: Bool = true
    ) async throws -> RenderedPage {
        if isGuarded { try await access?(context) }
        return try await content(context, renderer)
    }
}

/// A page without query parameters.
struct NoQuery: Decodable, Sendable {}
