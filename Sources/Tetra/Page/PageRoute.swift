/// A mounted page.
struct PageRoute: Sendable {
    let pattern: PagePattern
    let render: @Sendable (PageContext, PageRenderer) async throws -> [UInt8]
}

/// A page without query parameters.
struct NoQuery: Decodable, Sendable {}
