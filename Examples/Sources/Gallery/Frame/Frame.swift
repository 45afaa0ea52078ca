import Tetra

/// What all pages of the gallery share: the head, and the list of entries beside the content.
struct Frame<Content: HTML>: HTML {
    let title: String
    let path: String
    let content: Content

    init(title: String, path: String, @HTMLBuilder content: () -> Content) {
        (self.title, self.path) = (title, path)
        self.content = content()
    }

    var body: some HTML {
        Document(title: "\(title) · Tetra gallery", head: head) {
            a(.class("skip"), .href("#content")) { "Skip to the example" }
            div(.class("frame")) {
                nav(.ariaLabel("Gallery")) {
                    a(.class("brand"), .href("/")) { "Tetra gallery" }
                    ul {
                        ForEach(GalleryHost.entries.map { $0.about }, id: \.path) { entry in
                            li {
                                a(.href(entry.path), .ariaCurrent(.page, when: entry.path == path)) { entry.title }
                            }
                        }
                    }
                }
                main(.id("content"), .tabindex(-1)) { content }
            }
        }
    }

    @HTMLBuilder private func head() -> some HTML {
        meta(.name("description"), .content("What a component of Tetra for Swift can say, page by page"))
        link(.rel(.icon), .href("/files/icon.svg"))
        link(.rel(.stylesheet), .href("/files/gallery.css"))
    }
}
