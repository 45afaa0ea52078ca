import Tetra

/// What the library's pages share; each fills two places of it.
struct LibraryLayout<Content: HTML, Notice: HTML>: HTML {
    static var file: String { #filePath }

    let current: PageURL
    @HTMLBuilder let content: Content
    @HTMLBuilder let notice: Notice

    private let links: [(name: String, url: PageURL)] = [
        ("Novels", "/pages/shelves/novels"), ("Two of travel", "/pages/shelves/travel?limit=2"),
        ("Staff room", "/pages/staff"), ("A shelf that is not there", "/pages/shelves/maps"),
    ]

    var body: some HTML {
        Exhibit(about: PagesEntry.about) {
            nav(.class("row"), .ariaLabel("Library")) {
                for link in links {
                    a(.href(link.url), .ariaCurrent(.page, when: link.url.path == current.path)) { link.name }
                }
            }
            content
            notice
        }
    }
}

extension LibraryLayout where Notice == EmptyHTML {
    init(current: PageURL, @HTMLBuilder content: () -> Content) {
        self.init(current: current, content: content, notice: { EmptyHTML() })
    }
}
