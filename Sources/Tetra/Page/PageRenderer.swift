import TetraHTML
import TetraState

/// Renders a whole page: the document, its components, and the island of JSON that the page's runtime starts from.
struct PageRenderer: Sendable {
    let renderer: ComponentRenderer
    let mountPath: String
    let assets: AssetFolder
    let pattern: PagePattern
    /// Asked once all is rendered: a page may sign in or out on the way.
    let sealer: @Sendable () -> StateSealer

    func render<Content: HTML>(_ content: Content) async throws -> [UInt8] {
        let own = document(content)
        for problem in own.problems {
            renderer.driver.scope.logger.warning(
                "A page rendered something else than it was told",
                metadata: ["page": "\(pattern.text)", "problem": "\(problem)"])
        }
        let children = try await ChildRenderer(renderer: renderer, parent: .page(pattern: pattern.text))
            .render(own.holes)
        let records = try children.flatMap { $0.tree?.records ?? [] }.sealed(with: sealer())
        let head = HeadChanges(children.flatMap { $0.tree?.operations ?? [] })
        // In order: the script stands before all holes, the island behind them.
        var insertions = [
            (offset: own.anchors[.headStart] ?? 0, bytes: assets.headTags(mountPath: mountPath) + head.metaTags)
        ]
        insertions += zip(own.holes, children).map { ($0.offset, $1.html) }
        insertions.append((own.anchors[.bodyEnd] ?? own.bytes.count, island(records)))
        var page = own.filled(with: insertions)
        head.applyTitle(to: &page, anchors: own.anchors)
        return page
    }

    /// A page that is not a ``Document`` becomes the body of one.
    private func document<Content: HTML>(_ content: Content) -> RenderedHTML {
        let own = write(content)
        return own.anchors[.bodyEnd] == nil ? write(Document(title: "") { content }) : own
    }

    private func write(_ content: some HTML) -> RenderedHTML {
        var writer = HTMLWriter(mode: .page)
        content.render(into: &writer)
        return writer.finish()
    }

    private func island(_ records: [SealedRecord]) -> [UInt8] {
        var types = TypeList()
        let components = records.map { types.record($0) }
        var members = JSONMembers(standsInMarkup: true)
        members.add("v", .number(Double(CallEnvelope.version)))
        members.add("mount", .string(mountPath))
        members.add("assets", .string(assets.hash))
        members.add("types", types.json)
        members.add("components", .array(components))
        members.add("tables", json: types.tables(without: []))
        return Array("<script type=\"application/json\" id=\"tetra-page\">".utf8) + members.finish()
            + Array("</script>".utf8)
    }
}
