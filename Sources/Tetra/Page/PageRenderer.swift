import TetraHTML
import TetraState

/// Renders a whole page: the document, its components, and the island of JSON that the page's runtime starts from.
struct PageRenderer: Sendable {
    let renderer: ComponentRenderer
    let mountPath: String
    let assets: AssetFolder
    /// What the components of the page bring along.
    let files: PageFiles
    let pattern: PagePattern
    /// Asked once all is rendered: a page may sign in or out on the way.
    let sealer: @Sendable () -> StateSealer

    func render<Content: HTML>(_ content: Content) async throws -> RenderedPage {
        let own = document(content)
        for problem in own.problems {
            renderer.driver.scope.logger.warning(
                "A page rendered something else than it was told",
                metadata: ["page": "\(pattern.text)", "problem": "\(problem)"])
        }
        let owner = HoleOwner(.page(pattern: pattern.text), depth: -1)
        let (_, fillings) = try await HoleRenderer(renderer: renderer).fill(
            own, of: owner, isInPage: true, failures: nil)
        return RenderedPage(html: own, fillings: fillings)
    }

    /// The whole document for a visit: with the runtime's script, and the states in an island of JSON.
    func document(_ page: RenderedPage) throws -> [UInt8] {
        let records = try page.fillings.records.sealed(
            with: sealer(), observer: renderer.driver.scope.observer)
        return page.document(headStart: assets.headTags(mountPath: mountPath, files), bodyEnd: island(records))
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
        types.add(records)
        var writer = JSONWriter()
        writer.literal("{\"v\":")
        writer.number(Double(CallEnvelope.version))
        writer.literal(",\"mount\":")
        writer.string(mountPath)
        writer.literal(",\"assets\":")
        writer.string(files.version(assets.hash))
        writer.literal(",\"types\":")
        types.write(into: &writer)
        writer.literal(",\"components\":")
        writer.array(records) { record, writer in types.write(record, into: &writer) }
        writer.literal(",\"tables\":")
        writer.raw(types.tables(without: []))
        writer.literal("}")
        return Array("<script type=\"application/json\" id=\"tetra-page\">".utf8) + writer.bytes
            + Array("</script>".utf8)
    }
}
