import Tetra

struct WaitingEntry: Entry {
    static let about = EntryDescription(
        "/waiting", title: "Waiting",
        summary: "What is slow comes later, what changes is looked at again, and what fails takes nothing else along.",
        files: Station.file, Connections.file, Yearbook.file, Delays.file, Platform.file)

    let page: PageContext

    var body: some HTML {
        Station()
        Yearbook()
        Platform()
    }
}
