import TetraState

/// What all cases share: an app's secret, one session of it, its models.
public struct Bench: Sendable {
    /// The secret that `recipe.py` knows as well.
    static let secret = "mC2vQ8tX1zR5yW9pL3kJ7hG4fD6sA0bNeUoIwTqYxZc"

    let sealer: StateSealer
    let fernet: Fernet
    let route: SwiftCryptoRoute
    let registry: StateRegistry
    let database: TodoDatabase

    /// A session.
    public init() throws {
        let context = SealContext(
            app: "Demo", purpose: "component", salt: Array(0..<16), identity: "anna@example.org", epoch: 1)
        sealer = StateSealer(keyring: Keyring(try Secret(Self.secret)), context: context)
        guard let fernet = Fernet(key: Array(7..<39)) else { throw BrokenState() }
        guard let route = SwiftCryptoRoute(key: Array(7..<39)) else { throw BrokenState() }
        (self.fernet, self.route) = (fernet, route)
        database = try TodoDatabase()
        var registry = StateRegistry()
        try registry.register(Todo.self)
        self.registry = registry
    }

    /// Opens what another implementation has sealed for this session.
    public func open(_ token: SealedToken) throws -> [UInt8] { try sealer.unseal(token).plaintext }

    /// How many queries the database has run.
    public var queries: Int { database.queries }

    /// All cases. `recipe.py` has the same contents.
    public func cases() throws -> [StateCase] {
        let people = (0..<100).map {
            Person(
                id: $0 + 1, name: "Person \($0 * 7919 % 1000)", age: $0 % 5 == 0 ? nil : 20 + $0 % 60,
                isActive: $0 % 3 == 0)
        }
        let todos = (1...100).map { Todo(id: $0, title: "To-do \($0)") }
        let (fetched, kept) = (StateValues().with(database), StateValues().with(TodoTable()))
        return [
            try StateCase("counter", Counter(start: 0, count: 42), self),
            try StateCase("todo", TodoItem(todo: Todo(id: 7, title: "To-do 7"), draft: nil), self, fetched),
            try StateCase("query", SavedSearch(), self),
            try StateCase("strings", ListComponent(items: (0..<20).map(Self.text)), self),
            try StateCase("ints", ListComponent(items: (0..<1_000).map { $0 * 7919 % 100_003 }), self),
            try StateCase("records", ListComponent(items: people), self),
            try StateCase("models", ListComponent(items: todos), self, fetched),
            try StateCase("models-in-memory", ListComponent(items: todos), self, kept),
        ]
    }

    /// Twenty letters that look random.
    private static func text(_ seed: Int) -> String {
        var state = UInt64(seed + 1)
        let letters = (0..<20).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(ascii: "a") + UInt8(state >> 33 % 26)
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
