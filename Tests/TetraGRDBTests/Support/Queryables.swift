import GRDB
import Tetra
import TetraGRDB

extension Numbered: StateQueryable {
    static let starting = NamedQuery<Numbered, String>("starting") { text in
        QueryStatement("SELECT * FROM numbered WHERE text LIKE ?", [.text(text + "%")])
    }
    static var namedQueries: [any StateNamedQuery<Numbered>] { [starting] }
}

/// A model whose queries may read another table, too, and give few rows.
extension Country: StateQueryable {
    static let queryTables: Set = ["country", "Named"]
    static var queryBounds: QueryBounds {
        QueryBounds(tables: queryTables, maximumRows: 2, timeLimit: .seconds(60))
    }
}
