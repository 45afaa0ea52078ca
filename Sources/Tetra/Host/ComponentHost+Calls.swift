import HTTPTypes
import Logging
import TetraHTML
import TetraState

extension ComponentHost {
    /// Answers `POST <mount>/call`.
    ///
    /// The checks come in a fixed order, the cheap ones before those that cost: size, load of the server, form, origin,
    /// session, then for each call the MAC of all states, epoch and claimed ids, age and schema, method, values.
    func answerCalls(_ request: HostRequest) async -> HostResponse {
        do throws(CallError) {
            guard request.method == .post else { throw CallError.malformed("not a POST", status: 405) }
            if let length = request.headers.value(.contentLength).flatMap({ Int($0) }),
                length > configuration.limits.bodySize
            {
                throw CallError.tooLarge("Content-Length \(length)")
            }
            switch gate.enter(client: request.remoteAddress) {
            case .tooMany: throw CallError.tooManyCalls()
            case .busy: throw CallError.unavailable("limit of concurrent calls")
            case .enter: break
            }
        } catch {
            return refuse(error)
        }
        let answer = await inTime(request) {
            defer { self.gate.leave() }
            return await self.answerWithinLimits(request)
        }
        // Its work counts itself once it has ended.
        return answer ?? refuse(.unavailable("the deadline has passed"), isCounted: false)
    }

    private func answerWithinLimits(_ request: HostRequest) async -> HostResponse {
        do {
            return try await answerAll(request)
        } catch let error as CallError {
            return refuse(error)
        } catch is CancellationError {
            configuration.logger.debug("The client has gone while it sent a call")
            return HostResponse(status: .serviceUnavailable, headers: callHeaders)
        } catch {
            let id = RequestID.next().text
            return refuse(.internalError(requestID: id, "\(type(of: error)): \(error)"), requestID: id)
        }
    }

    private func answerAll(_ request: HostRequest) async throws -> HostResponse {
        let envelope = try await envelope(request)
        if let reason = origins.refusal(request.headers) { throw CallError.originRejected(reason) }
        let opened: SessionCookies.Opened
        do {
            opened = try sessions.open(request.headers)
        } catch {
            throw CallError.rejected("session: \(error)")
        }
        let session = self.session(opened.contents, isNew: false)
        let scope = self.scope(request, url: envelope.url, session: session)
        let runner = CallRunner(
            host: self, sealer: sealer(for: opened.contents, secretIndex: opened.secretIndex), scope: scope)
        let checks = CallChecks(
            registry: registry, sealer: runner.sealer, maximumAge: configuration.maximumStateAge, types: envelope.types,
            limits: configuration.limits.state, epoch: EpochCheck(opened.contents, epochs: configuration.epochs))

        var results: [CallAnswer.Result] = []
        var touched = TouchedComponents(areWatched: envelope.calls.count > 1)
        for entry in envelope.calls {
            let result = await run(entry, of: request, checks, runner, touched: &touched)
            results.append(result)
            if case .failure = result.result { session.dropLogin(to: opened.contents) }
            // A call that changed the session is the last: what was sealed before is of the old one.
            if session.change != .none { break }
        }
        let answer = CallAnswer(
            assets: assets.hash, isSingle: envelope.calls.count == 1, results: results, held: envelope.tables,
            refresh: session.change != .none)
        let start = observer.start()
        var response = HostResponse(status: answer.status, headers: callHeaders, body: answer.json())
        observer.ended(.answer, since: start)
        switch session.change {
        case .none: break
        case .replaced: response.headers[values: .setCookie] = try sessions.setCookies(for: session.contents)
        case .forgotten: response.headers[values: .setCookie] = sessions.forgetCookies()
        }
        return response
    }

    private func envelope(_ request: HostRequest) async throws -> CallEnvelope {
        guard let type = request.headers.value(.contentType), Self.isJSON(type) else {
            throw CallError.malformed("the content type is not application/json", status: 415)
        }
        guard let version = request.headers.value(.tetraProtocol) else {
            throw CallError.malformed("no Tetra-Protocol")
        }
        guard version == "\(CallEnvelope.version)" else { throw CallError.outdated("Tetra-Protocol \(version)") }
        let body: [UInt8]
        do {
            body = try await request.body(configuration.limits.bodySize)
        } catch is BodyTooLargeError {
            throw CallError.tooLarge("the body went past the limit")
        } catch {
            // Whoever goes while the call is being sent has refused it, not we.
            guard !Task.isCancelled || deadline(of: request) <= .now else { throw CancellationError() }
            throw CallError.malformed("the body did not arrive")
        }
        let start = observer.start()
        defer { observer.ended(.parse, since: start) }
        return try CallEnvelope(body, limits: configuration.limits)
    }

    /// - Parameter touched: The components of the calls before.
    private func run(
        _ entry: CallEntry, of request: HostRequest, _ checks: CallChecks, _ runner: CallRunner,
        touched: inout TouchedComponents
    ) async -> CallAnswer.Result {
        let scope = runner.scope
        let observer = scope.observer
        let start = observer.start()
        return await observer.span("tetra.call", [:]) { span in
            var observed: ObservedCall?
            let result = await run(entry, of: request, checks, runner, touched: &touched, as: &observed)
            if let observed { span.isOf(observed) }
            span.answered(status: result.status, code: result.code)
            if let start { observer.metrics?.answered(observed, code: result.code, took: .now - start) }
            return result
        }
    }

    /// - Parameter observed: What the call turned out to be of, once that is verified.
    private func run(
        _ entry: CallEntry, of request: HostRequest, _ checks: CallChecks, _ runner: CallRunner,
        touched: inout TouchedComponents, as observed: inout ObservedCall?
    ) async -> CallAnswer.Result {
        let scope = runner.scope
        do {
            let start = scope.observer.start()
            guard case .component(let id) = entry.target else {
                let held = try await checks.verifyPage(entry)
                scope.observer.ended(.unseal, since: start)
                observed = .page
                return CallAnswer.Result(
                    call: entry.call, result: .success(try await renderAgain(request, holding: held, runner)))
            }
            let call = try await checks.verify(entry, of: id)
            scope.observer.ended(.unseal, since: start)
            observed = ObservedCall(component: call.called.known.name, method: entry.method ?? "refresh")
            guard touched.insert(call) else {
                throw CallError.malformed("two calls of one lineage in one request")
            }
            if let route = call.called.route { try await askGuard(of: route, request, scope: scope) }
            return CallAnswer.Result(call: entry.call, result: .success(try await runner.run(call)))
        } catch {
            let redirection = Redirection(configuration, basePath: request.basePath, current: scope.request.url)
            if let target = redirection.target(of: error) {
                return CallAnswer.Result(call: entry.call, result: .success(.redirect(to: target)))
            }
            let refusal = scope.refusal(of: error)
            scope.logger.log(
                level: scope.logLevel(of: refusal), "A call was refused",
                metadata: [
                    "status": "\(refusal.status)", "code": "\(refusal.code)", "reason": "\(refusal.reason)",
                    "component": "\(observed.map { $0.component } ?? "unknown")#\(entry.id)",
                ])
            return CallAnswer.Result(call: entry.call, result: .failure(refusal))
        }
    }

    /// The page that the person sees, rendered again with all that it holds: the owner of content that a component of
    /// it begins to show.
    private func renderAgain(
        _ request: HostRequest, holding held: (byID: [InstanceID: HeldComponent], inOrder: [HeldComponent]),
        _ runner: CallRunner
    ) async throws -> CallRunner.Outcome {
        let scope = runner.scope
        guard let path = scope.request.url.path(below: request.basePath), let (route, parameters) = route(at: path)
        else { throw CallError.malformed("no page is mounted at the url") }
        let mark = route.mark(basePath: request.basePath, parameters: parameters)
        guard held.inOrder.allSatisfy({ $0.route == mark }) else {
            throw CallError.rejected("a state that was made on another page")
        }
        let context = PageContext(scope: scope, parameters: parameters)
        try await route.access?(context)
        let watched = try await DescendantWatchers(driver: ComponentDriver(scope: scope, models: registry.models))
            .run(held.inOrder)
        let renderer = pageRenderer(
            route.pattern, route.types, request, scope: scope, secretIndex: 0, guarded: mark, held: held.byID,
            watched: watched)
        let page: RenderedPage
        do {
            page = try await route.render(context, renderer, isGuarded: false)
        } catch let error as QueryError {
            throw CallError.malformed("the url's query: \(error)")
        } catch let error as PageInputError {
            throw CallError.malformed("the url: \(error)")
        }
        let operations = page.fillings.operations
        guard scope.session.change == .none else {
            return CallRunner.Outcome(html: nil, records: [], operations: operations)
        }
        return CallRunner.Outcome(
            html: page.document(), records: try page.fillings.records.sealed(with: runner.sealer, observer: observer),
            operations: operations)
    }

    /// Refuses a request as a whole.
    private func refuse(_ error: CallError, requestID: String? = nil, isCounted: Bool = true) -> HostResponse {
        if isCounted { observer.metrics?.refused(error.code) }
        var logger = configuration.logger
        if let requestID { logger[metadataKey: "request"] = .string(requestID) }
        logger.log(
            level: error.status >= 500 ? .error : .notice, "A request for calls was refused",
            metadata: ["status": "\(error.status)", "code": "\(error.code)", "reason": "\(error.reason)"])
        var response = HostResponse(
            status: HTTPResponse.Status(code: error.status), headers: callHeaders, body: CallAnswer.refusal(error))
        if error.status == 429 || error.status == 503 { response.headers[.retryAfter] = "1" }
        return response
    }

    /// `application/json`, with or without parameters; the type is compared without regard to case (RFC 9110 §8.3.1).
    private static func isJSON(_ contentType: String) -> Bool {
        let type = contentType.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
        return type.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.elementsEqual("application/json".utf8)
    }
}
