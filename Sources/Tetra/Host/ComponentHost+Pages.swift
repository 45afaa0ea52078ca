import HTTPTypes
import Logging
import TetraHTML
import TetraState

extension ComponentHost {
    /// Renders a page for a GET or HEAD; makes the session if there is none.
    func render(
        _ route: PageRoute, _ request: HostRequest, url: PageURL, parameters: [String: String]
    ) async -> HostResponse {
        guard request.method == .get || request.method == .head else {
            var response = HostResponse.text(.methodNotAllowed, "Method not allowed")
            response.headers[.allow] = "GET, HEAD"
            return secured(response)
        }
        let visit: Visit
        do {
            visit = try await self.visit(request)
        } catch {
            configuration.logger.error("The epoch of an identity could not be read", metadata: ["error": "\(error)"])
            let problem = PageProblem(status: .serviceUnavailable, message: Self.comeBack)
            return secured(.page(DefaultErrorPage(problem: problem), problem.status))
        }
        let scope = self.scope(request, url: url, session: visit.session)
        do {
            let renderer = pageRenderer(
                route.pattern, route.types, request, scope: scope, secretIndex: visit.secretIndex,
                guarded: route.mark(basePath: request.basePath, parameters: parameters))
            let page = try await route.render(PageContext(scope: scope, parameters: parameters), renderer)
            return try document(try renderer.document(page), .ok, visit)
        } catch {
            return await answer(error, request, visit, scope: scope)
        }
    }

    /// A rendered document with the headers and cookies of its visit.
    func document(_ body: [UInt8], _ status: HTTPResponse.Status, _ visit: Visit) throws -> HostResponse {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        headers[.cacheControl] = visit.session.identity == nil ? "private, no-cache" : "no-store"
        headers[values: .setCookie] = try cookies(visit)
        return secured(HostResponse(status: status, headers: headers, body: body))
    }

    /// - Parameter held: What the page holds, where it is rendered again.
    func pageRenderer(
        _ pattern: PagePattern, _ types: [ComponentType], _ request: HostRequest, scope: RequestScope, secretIndex: Int,
        guarded: GuardedRoute? = nil, held: [InstanceID: HeldComponent] = [:],
        watched: [InstanceID: WatchedComponent] = [:]
    ) -> PageRenderer {
        PageRenderer(
            renderer: ComponentRenderer(
                registry: registry, driver: ComponentDriver(scope: scope, models: registry.models),
                sealer: componentSealer(scope, route: guarded), limits: configuration.limits,
                isDevelopment: configuration.environment == .development, held: held, watched: watched),
            mountPath: request.basePath + configuration.mountPath, assets: assets, files: files(for: types),
            pattern: pattern,
            sealer: { self.sealer(for: scope.session.contents, secretIndex: secretIndex) })
    }

    func componentSealer(_ scope: RequestScope, route: GuardedRoute?) -> ComponentSealer {
        ComponentSealer(configuration, models: registry.models, scope: scope, route: route)
    }

    /// A page's session, and whether its cookie should be sent.
    struct Visit: Sendable {
        let session: Session
        /// What the session held when the visit began.
        let contents: Session.Contents
        let secretIndex: Int
        let renews: Bool
    }

    func visit(_ request: HostRequest) async throws -> Visit {
        if let opened = try? sessions.open(request.headers) {
            if try await EpochCheck(opened.contents, epochs: configuration.epochs).isCurrent() {
                return Visit(
                    session: session(opened.contents, isNew: false), contents: opened.contents,
                    secretIndex: opened.secretIndex, renews: sessions.shouldRenew(opened) || opened.secretIndex != 0)
            }
            configuration.logger.notice("A session's epoch was raised; the visit goes on anonymously")
        }
        let contents = Session.Contents(salt: SessionCookies.newSalt(), identity: nil, epoch: 0)
        return Visit(session: session(contents, isNew: true), contents: contents, secretIndex: 0, renews: true)
    }

    func session(_ contents: Session.Contents, isNew: Bool) -> Session {
        Session(
            contents: contents, isNew: isNew, epochs: configuration.epochs, makeSalt: SessionCookies.newSalt)
    }

    func cookies(_ visit: Visit) throws -> [String] {
        switch visit.session.change {
        // After a logout a page goes on anonymously: what stands on it is sealed for a session of its own.
        case .replaced, .forgotten: try sessions.setCookies(for: visit.session.contents)
        case .none: visit.renews ? try sessions.setCookies(for: visit.session.contents) : []
        }
    }

    /// The headers that every answer of the host carries.
    func secured(_ response: HostResponse) -> HostResponse {
        var response = response
        response.headers = Self.secured(response.headers, configuration.contentSecurityPolicy)
        return response
    }

    static func secured(_ headers: HTTPFields, _ policy: ContentSecurityPolicy) -> HTTPFields {
        var headers = headers
        headers[.contentSecurityPolicy] = policy.header
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "same-origin"
        if !headers.contains(.cacheControl) { headers[.cacheControl] = "no-store" }
        return headers
    }
}
