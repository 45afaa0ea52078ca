import HTTPTypes
import Logging
import TetraHTML

extension ComponentHost {
    /// Answers a request for a path that neither this host nor the app knows, with the page of a 404.
    ///
    /// An adapter asks for it where the app wants it to; ``respond(to:)`` leaves foreign paths to the app.
    public func respondNotFound(to request: HostRequest) async -> HostResponse {
        let problem = PageProblem(status: .notFound, message: Self.notFoundMessage)
        let answer = await inTime(request) { await self.answer(problem, request) }
        return answer ?? secured(.page(DefaultErrorPage(problem: problem), problem.status))
    }

    private func answer(_ problem: PageProblem, _ request: HostRequest) async -> HostResponse {
        guard request.method == .get || request.method == .head, let url = PageURL(request.target),
            let visit = try? await self.visit(request)
        else { return secured(.page(DefaultErrorPage(problem: problem), problem.status)) }
        return await answer(problem, request, visit, scope: scope(request, url: url, session: visit.session))
    }

    /// Answers a visit that failed: leads elsewhere, or shows the page of the error.
    func answer(
        _ error: any Error, _ request: HostRequest, _ visit: Visit, scope: RequestScope
    ) async -> HostResponse {
        let redirection = Redirection(configuration, basePath: request.basePath, current: scope.request.url)
        if let target = redirection.target(of: error) {
            var response = HostResponse(status: .seeOther, headers: [.location: target.description])
            if let cookies = try? cookies(visit) { response.headers[values: .setCookie] = cookies }
            return secured(response)
        }
        visit.session.dropLogin(to: visit.contents)
        let problem = problem(error, scope: scope)
        if configuration.environment == .development, let error = error as? HostError {
            return secured(
                .page(
                    DefaultErrorPage(problem: PageProblem(status: problem.status, message: error.message)),
                    problem.status))
        }
        return await answer(problem, request, visit, scope: scope)
    }

    private func answer(
        _ problem: PageProblem, _ request: HostRequest, _ visit: Visit, scope: RequestScope
    ) async -> HostResponse {
        // What was cancelled renders nothing any more.
        guard !Task.isCancelled, let page = errorPages.withLock({ $0.page(for: problem.status) }) else {
            return refused(problem, visit)
        }
        do {
            let renderer = pageRenderer(
                ErrorPage.pattern(problem.status), page.types, request, scope: scope, secretIndex: visit.secretIndex)
            let rendered = try await page.render(PageContext(scope: scope, parameters: [:]), problem, renderer)
            return try document(try renderer.document(rendered), problem.status, visit)
        } catch {
            scope.logger.error(
                "An error page could not be rendered",
                metadata: ["status": "\(problem.status.code)", "error": "\(type(of: error)): \(error)"])
            return refused(problem, visit)
        }
    }

    /// The plain page of an error. A new visitor gets no session with it; a logout is not taken back.
    private func refused(_ problem: PageProblem, _ visit: Visit) -> HostResponse {
        var response = HostResponse.page(DefaultErrorPage(problem: problem), problem.status)
        if visit.session.change == .forgotten, let cookies = try? cookies(visit) {
            response.headers[values: .setCookie] = cookies
        }
        return secured(response)
    }

    private func problem(_ error: any Error, scope: RequestScope) -> PageProblem {
        let refusal = scope.afterCancellation(classify(error, requestID: scope.request.id))
        scope.logger.log(
            level: scope.logLevel(of: refusal), "A page could not be rendered",
            metadata: ["status": "\(refusal.status)", "reason": "\(refusal.reason)"])
        // A page whose record is gone was never there, as far as a visitor can tell.
        let status = HTTPResponse.Status(code: refusal.status == 410 ? 404 : refusal.status)
        return PageProblem(status: status, message: status == .notFound ? Self.notFoundMessage : refusal.message)
    }

    private func classify(_ error: any Error, requestID: String) -> CallError {
        let badAddress = "The address of this page is not valid."
        return switch error {
        case let error as QueryError:
            CallError(400, .malformedCall, badAddress, reason: LogText.printable("\(error)"))
        case PageInputError.badRequest(let reason):
            CallError(400, .malformedCall, badAddress, reason: LogText.printable(reason))
        case PageInputError.notFound(let reason):
            CallError(404, .unknownMethod, Self.notFoundMessage, reason: LogText.printable(reason))
        default: .classify(error, requestID: requestID)
        }
    }

    private static var notFoundMessage: String { "There is no such page." }
}

extension HostResponse {
    /// A plain document, without components.
    static func page(_ content: some HTML, _ status: HTTPResponse.Status) -> HostResponse {
        HostResponse(
            status: status, headers: [.contentType: "text/html; charset=utf-8"], body: content.rendered().bytes)
    }
}
