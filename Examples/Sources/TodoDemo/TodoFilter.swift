import GRDB
import Tetra

/// Which to-dos the list shows; `?filter=open` in the address.
enum TodoFilter: String, CaseIterable, Codable, Sendable, PageValue, StateCodable {
    case all
    case open
    case done

    var name: String {
        switch self {
        case .all: "All"
        case .open: "Open"
        case .done: "Done"
        }
    }

    var address: String {
        self == .all ? "/" : "/?filter=\(rawValue)"
    }

    /// The to-dos that this filter shows, oldest first.
    var todos: QueryInterfaceRequest<Todo> {
        let all = Todo.order(Column("id"))
        return switch self {
        case .all: all
        case .open: all.filter(Column("done") == false)
        case .done: all.filter(Column("done") == true)
        }
    }
}
