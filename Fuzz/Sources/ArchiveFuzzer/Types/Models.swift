import TetraState

/// A model that is never fetched: those of keys 0 to 7 are at hand.
struct Todo: StateModel {
    static let stateName = "App.Todo"

    var id: Int?
    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Todo] { [:] }
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
