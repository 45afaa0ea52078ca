import Tetra

/// The page of an entry: what it shows, and the source that makes it.
struct Exhibit<Content: HTML>: HTML {
    let about: EntryDescription
    let content: Content

    init(about: EntryDescription, @HTMLBuilder content: () -> Content) {
        self.about = about
        self.content = content()
    }

    var body: some HTML {
        Frame(title: about.title, path: about.path) {
            header(.class("lead")) {
                h1 { about.title }
                p { about.summary }
            }
            section(.class("stage"), .ariaLabel("Example")) { content }
            ForEach(about.sources, id: \.name) { SourceView(source: $0) }
        }
    }
}
