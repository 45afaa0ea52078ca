import TetraState

/// A model that is never fetched: those of keys 0 to 7 are at hand.
struct Todo: StateQueryable {
    static let stateName = "App.Todo"
    static let queryTables: Set<String> = ["todo"]
    static let open = NamedQuery<Todo, Int, [String]>("open") { project, _ in
        QueryStatement("SELECT * FROM todo WHERE project = ?", [.integer(Int64(project))])
    }
    static var namedQueries: [any StateNamedQuery<Todo>] { [open] }

    var id: Int?
    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Todo] { [:] }

    static func run(
        _ statement: QueryStatement, within bounds: QueryBounds, from values: StateValues
    ) async throws -> [Todo] { [] }
}

/// A model of a composite key.
struct Membership: StateModel {
    static let stateName = "App.Membership"

    var group: String
    var person: Int
    var stateKey: [String]? { [group, String(person)] }

    static func fetch(_ keys: [[String]], from values: StateValues) async throws -> [[String]: Membership] { [:] }
}

enum Models {
    static let resolved: ResolvedReferences = {
        var resolved = ResolvedReferences()
        do {
            for number in 0..<8 {
                try resolved.insert(Todo(id: number))
                try resolved.insert(Membership(group: "g", person: number))
            }
        } catch {
            fatalError("\(error)")
        }
        return resolved
    }()
}
