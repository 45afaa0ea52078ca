import Tetra

/// The gallery's host: a page for each entry, and one that lists them.
enum GalleryHost {
    static let entries: [any Entry.Type] = [
        PropertiesEntry.self, MethodsEntry.self, LoadEntry.self, AuthorizeEntry.self, CompositionEntry.self,
        StyleEntry.self, ChildrenEntry.self, BlocksEntry.self, AttributesEntry.self, TabsEntry.self, WaitingEntry.self,
        ExpressionsEntry.self, OptimisticEntry.self, PagesEntry.self, SurroundingsEntry.self, DiagnosticsEntry.self,
    ]

    static func make(_ configuration: HostConfiguration) throws -> ComponentHost {
        var configuration = configuration
        configuration.values = StateValues().with(Phonebook())
        configuration.loginPage = Library.signIn
        let host = try ComponentHost(configuration)
        try host.page("/") { _ in Index(entries: entries.map { $0.about }) }
        for entry in entries { try entry.mount(on: host) }
        return host
    }
}
