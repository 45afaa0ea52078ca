import TetraHTML

/// A page with its components, not sealed yet: what is sealed depends on the session, which a page may change on the way.
struct RenderedPage: Sendable {
    let html: RenderedHTML
    let fillings: [HoleFilling]

    /// The document, with something of the runtime's own at the ends of head and body.
    func document(headStart: [UInt8] = [], bodyEnd: [UInt8] = []) -> [UInt8] {
        let head = HeadChanges(fillings.operations)
        // In order: the head stands before all holes, the end of the body behind them.
        var insertions = [(offset: html.anchors[.headStart] ?? 0, bytes: headStart + head.metaTags)]
        insertions += zip(html.holes, fillings).map { ($0.offset, $1.html) }
        insertions.append((html.anchors[.bodyEnd] ?? html.bytes.count, bodyEnd))
        var page = html.bytes.filled(with: insertions)
        head.applyTitle(to: &page, anchors: html.anchors)
        return page
    }
}
