import Synchronization
import Tetra

/// A model whose rows are made up when they are asked for.
struct Todo: StateModel, Equatable {
    var id: Int?
    var title: String

    static let stateName = "Todo"

    var stateKey: Int? { id }

    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Todo] {
        Dictionary(uniqueKeysWithValues: keys.map { ($0, Todo(id: $0, title: "row \($0)")) })
    }
}

/// A type that only an annotation or the compiler's inference can tell.
enum Color: String, StateCodable, PageValue {
    case red, green, blue

    typealias ClientValue = Color
}

/// Counts how often an initial value was worked out.
enum Evaluations {
    private static let count = Mutex(0)

    static func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
