import Tetra

/// A page of the gallery: what is shown on it, to be used as a person would.
protocol Entry: HTML, SendableMetatype {
    static var about: EntryDescription { get }

    init(page: PageContext)
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
