import Hummingbird
import Tetra

extension RouterMethods {
    /// Adds the pages of a host, the endpoint of their calls, and the files of the page's runtime.
    ///
    /// Call it once all pages are mounted on the host. The app keeps its own request context, middleware and routes;
    /// what a middleware found reaches pages and components by `values`:
    ///
    /// ```swift
    /// let router = Router(context: AppContext.self)
    /// router.add(middleware: TenantMiddleware())
    /// router.mount(host) { request, context in
    ///     StateValues().with(try context.requireTenant())
    /// }
    /// ```
    ///
    /// In a group everything lies below the group's path: pages, calls and assets. `context.url` is what the person
    /// sees, path of the group included. The path of a group may hold parameters (`/:tenant`).
    ///
    /// ```swift
    /// router.group("shop").mount(host)        // the host's page "/" is /shop, its calls go to /shop/tetra/call
    /// ```
    ///
    /// - Parameters:
    ///   - host: The host, with its pages.
    ///   - values: Added to the host's values for this request. What it throws is answered by Hummingbird as if a
    ///     middleware had thrown it.
    @discardableResult
    public func mount(
        _ host: ComponentHost,
        values: (@Sendable (Request, Context) async throws -> StateValues)? = nil
    ) -> Self {
        let connections = ClientConnections()
        for pattern in host.pagePatterns {
            mount(host, connections, at: MountedPath(pattern: pattern), methods: [.get, .head], values: values)
        }
        // The other methods are the host's to refuse, in the form that its page understands.
        mount(
            host, connections, at: MountedPath(pattern: host.callPath),
            methods: [.post, .get, .head, .put, .patch, .delete], values: values)
        mount(host, connections, at: MountedPath(below: host.assetPath), methods: [.get, .head], values: nil)
        return self
    }

    private func mount(
        _ host: ComponentHost, _ connections: ClientConnections, at path: MountedPath, methods: [HTTPRequest.Method],
        values: (@Sendable (Request, Context) async throws -> StateValues)?
    ) {
        for method in methods {
            on(
                path.routerPath, method: method,
                responder: HostResponder(host: host, path: path, connections: connections, values: values))
        }
    }
}
