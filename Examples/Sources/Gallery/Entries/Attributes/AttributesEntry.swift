import Tetra

struct AttributesEntry: Entry {
    static let about = EntryDescription(
        "/attributes", title: "Attributes",
        summary: "Who places a component gives its root element a class, a style or a flag, beside what it has itself.",
        files: Pinboard.file, StickyNote.file)

    let page: PageContext

    var body: some HTML {
        Pinboard()
    }
}
