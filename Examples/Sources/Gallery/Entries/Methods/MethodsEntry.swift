import Tetra

struct MethodsEntry: Entry {
    static let about = EntryDescription(
        "/methods", title: "Methods",
        summary: "Called with typed values, after a question, after a pause; what they return reaches the page.",
        files: BoxOffice.file, FilmFinder.file, Applause.file)

    let page: PageContext

    var body: some HTML {
        BoxOffice()
        FilmFinder()
        Applause()
    }
}
