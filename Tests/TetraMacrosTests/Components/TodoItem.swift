import Tetra

/// The shapes of properties, parameters and methods that most components are made of.
@Component
struct TodoItem {
    @Public var title = ""
    @Public(.readOnly) var votes = 3
    @Local var editing = false
    var draft: String?
    var color = Color.red
    var todo: Todo
    @Transient var cache: [String: Int] = [:]
    @Public var shade = Color.green
    private var secret = 7
    @Public var due: Int
    let limit = 5
    static let maximum = 9

    var total: Int { votes + limit }

    mutating func load(todo: Todo, loud: Bool = false) async throws {
        self.todo = todo
        title = loud ? todo.title.uppercased() : todo.title
        due = 1
    }

    @Public mutating func rename(to newTitle: String, twice: Bool = false) async throws -> Bool {
        title = twice ? newTitle + newTitle : newTitle
        return twice
    }

    @Public(update: false) mutating func delete() async throws {
        if votes > 3 { throw StaleStateError("voted") }
        votes = -1
    }

    @Public mutating func paint(_ color: Color = .blue, in place: Int, for reason: String?) -> [Int] {
        self.color = color
        return [place]
    }

    @Public func page(_ number: Int = Self.maximum, _ size: Int = 10, sorted: Bool = true, by name: String) {}

    mutating func tellSecret() -> Int {
        secret += 1
        return secret
    }

    var body: some HTML {
        $title
    }
}
