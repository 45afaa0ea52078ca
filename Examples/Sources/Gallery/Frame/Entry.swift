import Tetra

/// A page of the gallery: what is shown on it, to be used as a person would.
protocol Entry: HTML, SendableMetatype {
    static var about: EntryDescription { get }

    init(page: PageContext)

    /// Adds what the entry needs to the host: by default its page.
    static func mount(on host: ComponentHost) throws
}

extension Entry {
    static func mount(on host: ComponentHost) throws { try mountPage(on: host) }

    /// Adds the page at the entry's own path.
    static func mountPage(on host: ComponentHost) throws {
        try host.page(about.path) { page in
            Exhibit(about: about) { Self(page: page) }
        }
    }
}

/// What the frame says about an entry.
struct EntryDescription: Sendable {
    /// Where its page is: `/properties`.
    let path: String
    let title: String
    /// One sentence.
    let summary: String
    /// The Swift files that make it, the most telling one first.
    let sources: [SourceCode]

    /// - Parameter files: `#filePath` of each file.
    init(_ path: String, title: String, summary: String, files: String...) {
        (self.path, self.title, self.summary) = (path, title, summary)
        sources = files.map(SourceCode.init)
    }
}
