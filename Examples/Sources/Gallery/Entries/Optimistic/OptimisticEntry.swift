import Tetra

struct OptimisticEntry: Entry {
    static let about = EntryDescription(
        "/optimistic", title: "Optimistic",
        summary: "The page shows at once what a call will most likely bring, and takes it back when the call fails.",
        files: Workshop.file)

    let page: PageContext

    var body: some HTML {
        Workshop()
    }
}
