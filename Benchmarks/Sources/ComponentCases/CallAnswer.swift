import TetraHTML

/// What came down for one call, taken apart.
public struct CallAnswer: Sendable {
    public let status: Int
    /// Empty where the page keeps what it shows.
    public let html: String
    /// How many components got a new state.
    public let recordCount: Int

    public init(_ body: [UInt8]) throws {
        guard let result = try JSONReader.read(body)["results"].elements.first else { throw BrokenPage("no result") }
        status = Int(try result["status"].double)
        html = (try? result["html"].text) ?? ""
        recordCount = try result["components"].elements.count
    }

    /// How many components stand in the HTML as holes, because what the page shows of them is right.
    public var holeCount: Int { html.split(separator: "<template data-tetra-keep=").count - 1 }
}
