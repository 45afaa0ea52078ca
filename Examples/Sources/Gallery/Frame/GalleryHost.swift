import Tetra

/// The gallery's host: a page for each entry, and one that lists them.
enum GalleryHost {
    static let entries: [any Entry.Type] = [
        PropertiesEntry.self, LoadEntry.self, AuthorizeEntry.self, CompositionEntry.self, ChildrenEntry.self,
    ]

    static func make(_ configuration: HostConfiguration) throws -> ComponentHost {
        let host = try ComponentHost(configuration)
        try host.page("/") { _ in Index(entries: entries.map { $0.about }) }
        for entry in entries { try mount(entry, on: host) }
        return host
    }

    private static func mount<Shown: Entry>(_ entry: Shown.Type, on host: ComponentHost) throws {
        try host.page(entry.about.path) { page in
            Exhibit(about: Shown.about) { Shown(page: page) }
        }
    }
}
