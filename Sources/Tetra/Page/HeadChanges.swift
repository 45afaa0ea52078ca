import TetraHTML

/// What the components of a visit say of its page; the last in the order of the tree wins.
struct HeadChanges: Sendable {
    private(set) var title: String?
    private var metas: [(name: String, content: String)] = []

    init(_ operations: [ClientOperation]) {
        for operation in operations {
            switch operation {
            case .title(let title): self.title = title
            case .meta(let name, let content):
                metas.removeAll { $0.name == name }
                metas.append((name, content))
            default: continue
            }
        }
    }

    /// `<meta>` elements.
    var metaTags: [UInt8] {
        var writer = HTMLWriter()
        for (name, content) in metas {
            writer.openTag("<meta")
            writer.attribute(name.utf8.starts(with: "og:".utf8) ? " property=\"" : " name=\"", name)
            writer.attribute(" content=\"", content)
            writer.closeVoidTag()
        }
        return writer.finish().bytes
    }

    /// A page with the title in place of its own; it stands before all that was filled in.
    func applyTitle(to page: inout [UInt8], anchors: [HTMLAnchor: Int]) {
        guard let title, let start = anchors[.titleStart], let end = anchors[.titleEnd] else { return }
        var writer = HTMLWriter()
        writer.text(title)
        page.replaceSubrange(start..<end, with: writer.finish().bytes)
    }
}
