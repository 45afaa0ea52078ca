import Tetra

struct DiagnosticsEntry: Entry {
    static let about = EntryDescription(
        "/diagnostics", title: "Diagnostics",
        summary: "What does not compile says why, at its line, with a way out. These are the compiler's own words.",
        files: MistakeView.file, Mistake.file)

    let page: PageContext

    var body: some HTML {
        ForEach(Mistake.all) { MistakeView(id: $0.id) }
    }
}
