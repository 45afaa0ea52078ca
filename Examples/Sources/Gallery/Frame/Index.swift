import Tetra

/// The first page: what there is to see.
struct Index: HTML {
    let entries: [EntryDescription]

    var body: some HTML {
        Frame(title: "Everything", path: "/") {
            header(.class("lead")) {
                h1 { "What a component can say" }
                p { "Each page shows one thing that works, and the Swift that makes it." }
            }
            ol(.class("cards")) {
                ForEach(entries, id: \.path) { entry in
                    li {
                        a(.href(entry.path)) {
                            strong { entry.title }
                            span { entry.summary }
                        }
                    }
                }
            }
        }
    }
}
