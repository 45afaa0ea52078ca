import HTTPTypes

/// A page of the app's that stands for an error.
struct ErrorPage: Sendable {
    /// The components that it can reach.
    let types: [ComponentType]
    let render: @Sendable (PageContext, PageProblem, PageRenderer) async throws -> RenderedPage

    /// What the ids of its components are made of: no page has such a pattern.
    static func pattern(_ status: HTTPResponse.Status) -> PagePattern { PagePattern("error \(status.code)") }
}

/// The error pages of a host by status.
struct ErrorPages: Sendable {
    private var byStatus: [Int: ErrorPage] = [:]
    private var ofOthers: ErrorPage?

    var all: [ErrorPage] { Array(byStatus.values) + [ofOthers].compactMap { $0 } }

    func page(for status: HTTPResponse.Status) -> ErrorPage? {
        byStatus[status.code] ?? ofOthers
    }

    /// - Parameter statuses: None for all that have no page of their own.
    /// - Throws: ``HostError`` for a status that has a page already.
    mutating func add(_ page: ErrorPage, for statuses: [HTTPResponse.Status]) throws(HostError) {
        guard !statuses.isEmpty else {
            guard ofOthers == nil else { throw HostError(.duplicatePage, "Two error pages stand for all statuses.") }
            ofOthers = page
            return
        }
        for status in statuses {
            guard (400...599).contains(status.code) else {
                throw HostError(.invalidErrorPage, "\(status.code) is the status of no error.")
            }
            guard byStatus.updateValue(page, forKey: status.code) == nil else {
                throw HostError(.duplicatePage, "Two error pages stand for \(status.code).")
            }
        }
    }
}
