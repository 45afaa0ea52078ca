import Tetra

/// The gallery's own pages for errors.
struct Trouble: HTML {
    static let file = #filePath

    let title: String
    let message: String
    let path: String

    static func mount(on host: ComponentHost) throws {
        try host.errorPage(.notFound) { page, _ in
            Trouble(
                title: "Nothing here", message: "There is nothing at \(page.url.path).", path: page.url.path)
        }
        try host.errorPage { page, problem in
            Trouble(title: problem.title, message: problem.message, path: page.url.path)
        }
    }

    var body: some HTML {
        Frame(title: title, path: path) {
            header(.class("lead")) {
                h1 { title }
                p { message }
            }
            a(.href("/")) { "See what there is" }
        }
    }
}
