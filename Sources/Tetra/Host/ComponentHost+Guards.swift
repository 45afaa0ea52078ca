extension ComponentHost {
    /// Asks the guard again of the page that the states of a call were made on.
    ///
    /// - Throws: What the guard throws; ``CallError`` if the address that the call names is not that page's.
    func askGuard(of route: GuardedRoute, _ request: HostRequest, scope: RequestScope) async throws {
        if let path = scope.request.url.path(below: request.basePath) {
            for candidate in mountedRoutes where candidate.guardsCalls {
                guard let parameters = candidate.pattern.match(path),
                    candidate.mark(basePath: request.basePath, parameters: parameters) == route
                else { continue }
                try await candidate.access?(PageContext(scope: scope, parameters: parameters))
                return
            }
        }
        throw CallError.rejected("the address of the call is not that of the guarded page")
    }
}
