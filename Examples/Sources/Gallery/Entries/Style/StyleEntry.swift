import Tetra

struct StyleEntry: Entry {
    static let about = EntryDescription(
        "/style", title: "Style and script",
        summary: "A component brings its look, which ends where it ends, and functions for the page and the server.",
        files: Die.file, Coin.file)

    let page: PageContext

    var body: some HTML {
        Die()
        Coin()
    }
}
