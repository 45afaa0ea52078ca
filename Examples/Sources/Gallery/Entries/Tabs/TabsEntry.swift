import Tetra

struct TabsEntry: Entry {
    static let about = EntryDescription(
        "/tabs", title: "Tabs",
        summary: "Which component stands in a place can be a value. What several of them share is kept in a store.",
        files: Converter.file, Lengths.file)

    let page: PageContext

    var body: some HTML {
        Converter()
    }

    static func mount(on host: ComponentHost) throws {
        for tab in Converter.tabs { try host.register(tab.type) }
        try mountPage(on: host)
    }
}
