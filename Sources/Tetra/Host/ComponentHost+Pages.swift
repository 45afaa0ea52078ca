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
            return secured(.text(.serviceUnavailable, "Please try again in a moment."))
        }
        let scope = self.scope(request, url: url, session: visit.session)
        do {
            let body = try await route.render(
                PageContext(scope: scope, parameters: parameters),
                pageRenderer(route, request, scope: scope, secretIndex: visit.secretIndex))
            var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
            headers[.cacheControl] = scope.session.identity == nil ? "private, no-cache" : "no-store"
            headers[values: .setCookie] = try cookies(visit)
            return secured(HostResponse(status: .ok, headers: headers, body: body))
        } catch {
            return secured(refusal(error, scope: scope))
        }
    }

    private func pageRenderer(
        _ route: PageRoute, _ request: HostRequest, scope: RequestScope, secretIndex: Int
    ) -> PageRenderer {
        PageRenderer(
            renderer: ComponentRenderer(
                registry: registry, driver: ComponentDriver(scope: scope, models: registry.models),
                sealer: componentSealer(scope), limits: configuration.limits,
                isDevelopment: configuration.environment == .development, held: [:]),
            mountPath: request.basePath + configuration.mountPath, assets: assets, pattern: route.pattern,
            sealer: { self.sealer(for: scope.session.contents, secretIndex: secretIndex) })
    }

    func componentSealer(_ scope: RequestScope) -> ComponentSealer {
        ComponentSealer(
            values: scope.values, maximumAge: configuration.maximumStateAge, clock: configuration.clock,
            models: registry.models, limits: configuration.limits.state, folding: configuration.stateFolding,
            padding: configuration.statePadding ?? 1, budget: StateBudget(configuration, logger: scope.logger))
    }

    /// A page's session, and whether its cookie should be sent.
    struct Visit: Sendable {
        let session: Session
        let secretIndex: Int
        let renews: Bool
    }

    private func visit(_ request: HostRequest) async throws -> Visit {
        if let opened = try? sessions.open(request.headers) {
            if try await EpochCheck(opened.contents, epochs: configuration.epochs).isCurrent() {
                return Visit(
                    session: session(opened.contents, isNew: false), secretIndex: opened.secretIndex,
                    renews: sessions.shouldRenew(opened) || opened.secretIndex != 0)
            }
            configuration.logger.notice("A session's epoch was raised; the visit goes on anonymously")
        }
        let contents = Session.Contents(salt: SessionCookies.newSalt(), identity: nil, epoch: 0)
        return Visit(session: session(contents, isNew: true), secretIndex: 0, renews: true)
    }

    func session(_ contents: Session.Contents, isNew: Bool) -> Session {
        Session(
            contents: contents, isNew: isNew, epochs: configuration.epochs, makeSalt: SessionCookies.newSalt)
    }

    private func cookies(_ visit: Visit) throws -> [String] {
        switch visit.session.change {
        // After a logout a page goes on anonymously: what stands on it is sealed for a session of its own.
        case .replaced, .forgotten: try sessions.setCookies(for: visit.session.contents)
        case .none: visit.renews ? try sessions.setCookies(for: visit.session.contents) : []
        }
    }

    private func refusal(_ error: any Error, scope: RequestScope) -> HostResponse {
        if error is QueryError {
            scope.logger.notice("A page's query was refused", metadata: ["error": "\(error)"])
            return .text(.badRequest, "The address of this page is not valid.")
        }
        let refusal = CallError.classify(error, requestID: scope.request.id)
        // A page whose record is gone was never there, as far as a visitor can tell.
        let status: HTTPResponse.Status = refusal.status == 410 ? .notFound : HTTPResponse.Status(code: refusal.status)
        scope.logger.log(
            level: refusal.status >= 500 ? .error : .notice, "A page could not be rendered",
            metadata: ["status": "\(status.code)", "reason": "\(refusal.reason)"])
        if configuration.environment == .development, let error = error as? HostError {
            return .text(status, error.message)
        }
        return .text(status, status == .notFound ? "Not found" : refusal.message)
    }

    /// The headers that every answer of the host carries.
    func secured(_ response: HostResponse) -> HostResponse {
        var response = response
        response.headers[.contentSecurityPolicy] = configuration.contentSecurityPolicy.header
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
