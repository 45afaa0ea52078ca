import Tetra

/// The pages of a small library.
enum Library {
    static let file = #filePath
    static let signIn: PageURL = "/pages/sign-in"

    /// Throws to refuse, before anything of a page is made: who is not signed in is led to the porter.
    static let staffOnly: PageGuard = { page in
        guard page.identity != nil else { throw NotAllowedError.unauthorized }
    }

    static func mount(on host: ComponentHost) throws {
        try host.page("/pages") { page in
            LibraryLayout(current: page.url) { PagesEntry(page: page) }
        }
        // /pages/shelves/novels?limit=2
        try host.page("/pages/shelves/:shelf", Bookshelf.self, path: \.shelf, query: \.limit) { page, shelf in
            LibraryLayout(current: page.url) {
                shelf
            } notice: {
                p { "All shelves are open from nine to five." }
            }
        }
        try host.page("/pages/staff", guard: staffOnly, guardsCalls: true) { page in
            LibraryLayout(current: page.url) { StaffRoom() }
        }
        try host.page("/pages/sign-in", Porter.self, query: \.next) { page, porter in
            LibraryLayout(current: page.url) { porter }
        }
    }
}
