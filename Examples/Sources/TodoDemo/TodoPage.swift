import GRDB
import Tetra
import TetraGRDB

/// The page around the list.
struct TodoPage: HTML {
    /// The page's query: `?filter=open`.
    struct Query: Decodable, Sendable {
        var filter: TodoFilter?
    }

    let filter: TodoFilter

    /// A host that serves the page at `/` from a database.
    static func host(_ configuration: HostConfiguration, database: any DatabaseWriter) throws -> ComponentHost {
        var configuration = configuration
        configuration.values = configuration.values.with(DatabaseAccess(database))
        let host = try ComponentHost(configuration)
        try host.page("/", query: Query.self) { _, query in
            TodoPage(filter: query.filter ?? .all)
        }
        return host
    }

    var body: some HTML {
        Document(title: "To-dos", head: head) {
            main {
                TodoList(filter: filter)
            }
        }
    }

    @HTMLBuilder private func head() -> some HTML {
        meta(.name("description"), .content("A to-do list made of components"))
        link(.rel(.icon), .href("/files/icon.svg"))
        link(.rel(.stylesheet), .href("/files/todo.css"))
    }
}
