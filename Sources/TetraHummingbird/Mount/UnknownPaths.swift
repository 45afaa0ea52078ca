import Hummingbird
import Tetra

/// Answers visits of paths that no route of the app knows with the host's page of a 404.
///
/// ```swift
/// let router = Router(context: ClientAddressContext.self)
/// router.add(middleware: UnknownPaths(host))
/// router.mount(host)
/// ```
///
/// Add it to the router itself: groups are not asked where no route fits. A 404 that a route of the app throws is left
/// alone, and so is anything but GET and HEAD.
public struct UnknownPaths<Context: RequestContext>: RouterMiddleware {
    /// What the router notes where no route fits; those of routes begin with a slash.
    private static var unknown: String { "NotFound" }

    private let host: ComponentHost
    private let basePath: String

    /// - Parameters:
    ///   - host: The host, with its error pages.
    ///   - basePath: Only paths below it are answered: that of the group in which the host is mounted, such as `/shop`.
    ///     Default: all.
    public init(_ host: ComponentHost, below basePath: String = "") {
        self.host = host
        self.basePath = basePath
    }

    public func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound && context.endpointPath == Self.unknown {
            let path = request.uri.path
            guard request.method == .get || request.method == .head, isBelow(path) else { throw error }
            var hostRequest = HostRequest(
                method: request.method, target: request.uri.query.map { "\(path)?\($0)" } ?? path,
                headers: request.headers, remoteAddress: ClientAddress(of: context)?.text)
            hostRequest.basePath = basePath
            return Response(await host.respondNotFound(to: hostRequest), to: request.method)
        }
    }

    private func isBelow(_ path: String) -> Bool {
        guard path.utf8.starts(with: basePath.utf8) else { return false }
        let next = path.utf8.dropFirst(basePath.utf8.count).first
        return next == nil || next == UInt8(ascii: "/")
    }
}
