import Tetra

struct SurroundingsEntry: Entry {
    static let about = EntryDescription(
        "/surroundings", title: "Surroundings",
        summary: "A component knows who looks at it, where it stands, what the app has, and how long there is.",
        files: Visitor.file, PhoneSearch.file, Phonebook.file)

    let page: PageContext

    var body: some HTML {
        Visitor()
        PhoneSearch()
    }
}
