extension ComponentHost {
    /// Renders a page, and tells who wants to know.
    func visit(
        _ route: PageRoute, _ request: HostRequest, url: PageURL, parameters: [String: String]
    ) async -> HostResponse {
        let observer = self.observer
        let start = observer.start()
        let response = await observer.span("tetra.page", ["tetra.page": route.pattern.text]) { span in
            let response = await render(route, request, url: url, parameters: parameters)
            span.answered(status: response.status.code, code: nil)
            return response
        }
        if let start {
            observer.metrics?.visited(route.pattern.text, status: response.status.code, took: .now - start)
        }
        return response
    }
}
