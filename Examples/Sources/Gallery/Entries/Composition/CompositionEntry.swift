import Tetra

struct CompositionEntry: Entry {
    static let about = EntryDescription(
        "/composition", title: "Composition",
        summary: "Plain HTML structs without a state and components with one stand in each other freely.",
        files: Rating.file, Stars.file)

    let page: PageContext

    var body: some HTML {
        Panel(title: "Films") {
            Rating(title: "Playtime")
            Rating(title: "Mon oncle")
        }
    }
}
