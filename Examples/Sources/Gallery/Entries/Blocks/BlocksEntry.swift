import Tetra

struct BlocksEntry: Entry {
    static let about = EntryDescription(
        "/blocks", title: "Blocks",
        summary: "What a component is given to show stays its giver's: a piece of HTML, or a function that makes many.",
        files: Journey.file, Foldout.file, Packing.file, Climbs.file, PeakTable.file, Peak.file)

    let page: PageContext

    var body: some HTML {
        Journey()
        Climbs()
    }
}
