import Tetra

struct ChildrenEntry: Entry {
    static let about = EntryDescription(
        "/children", title: "Children",
        summary: "Children keep a state of their own while they move, take updated arguments, and speak up by events.",
        files: Race.file, Runner.file)

    let page: PageContext

    var body: some HTML {
        Race()
    }
}
