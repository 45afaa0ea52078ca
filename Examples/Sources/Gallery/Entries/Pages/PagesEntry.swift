import Tetra

struct PagesEntry: Entry {
    static let about = EntryDescription(
        "/pages", title: "Pages",
        summary: "A component can be a page: what stands in the address reaches it typed, and follows it.",
        files: Bookshelf.file, Library.file, LibraryLayout<EmptyHTML, EmptyHTML>.file, StaffRoom.file, Porter.file,
        Trouble.file)

    let page: PageContext

    var body: some HTML {
        p { "Look at a shelf, or ask for what is not there. The staff room is for those whom the porter knows." }
    }

    static func mount(on host: ComponentHost) throws {
        try Library.mount(on: host)
        try Trouble.mount(on: host)
    }
}
