import Testing

@testable import TetraState

@Suite("The safe list")
struct SafeListTests {
    /// A model that nobody registered; it tells on whoever builds it.
    struct Evil: StateModel {
        static let stateName = "App.Evil"
        static let built = Log<String>()

        var stateKey: EvilKey? { EvilKey(number: 1) }

        static func fetch(_ keys: [EvilKey], from values: StateValues) async throws -> [EvilKey: Evil] {
            built.append("fetched")
            return [:]
        }
    }

    struct EvilKey: StateCodable, Hashable, Sendable {
        static var stateShape: String { "int" }
        let number: Int

        init(number: Int) { self.number = number }

        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.integer(number) }

        init(from decoder: inout StateDecoder) throws(StateError) {
            Evil.built.append("key")
            number = try decoder.integer()
        }
    }

    private func registry() throws -> StateRegistry {
        var registry = StateRegistry()
        try registry.register(Todo.self)
        return registry
    }

    private func archive(naming name: String) throws -> StateArchive {
        let table =
            hex("a2 68") + Array("App.Todo".utf8) + hex("81 01 7c") + [UInt8(name.utf8.count)] + Array(name.utf8)
        return try StateArchive([0x11] + table + hex("81 01 c0"))
    }

    @Test("an unlisted name is blocked with its message, and nothing was built or fetched, not even of listed types")
    func blocked() async throws {
        let store = Store(1...9)
        let resolver = ReferenceResolver(try registry(), StateValues().with(store))
        let archive = try archive(naming: "App.Evil" + String(repeating: "l", count: 20))
        let other = try StateArchive(archived(Evil()))
        let error = await #expect(throws: StateError.self) { try await resolver.resolve([other]) }
        #expect(
            error?.message
                == "Unpickling blocked: 'App.Evil' is not in the allowed list. "
                + "To allow it, register the type when the app starts: try registry.register(App.Evil.self)")
        #expect(error?.code == .blocked)
        await #expect(throws: StateError(.blocked, "")) { try await resolver.resolve([archive]) }
        #expect(store.queries.entries.isEmpty)
        #expect(Evil.built.entries.isEmpty)
    }

    @Test("a name is compared byte by byte, and shown harmless")
    func names() async throws {
        let resolver = ReferenceResolver(try registry(), StateValues().with(Store(1...9)))
        let hostile = "App.Todo\u{301}'\n\u{1B}[31m<b>\u{202E}" + String(repeating: "x", count: 20)
        let error = await #expect(throws: StateError.self) { try await resolver.resolve([archive(naming: hostile)]) }
        let message = try #require(error?.message)
        #expect(message.contains("App.Todo"))
        #expect(!message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(!message.contains("Todo'' "))
    }

    @Test("an unlisted model is refused when it is saved")
    func saving() throws {
        var preparation = StatePreparation(registry: try registry())
        try preparation.collect(Todo(id: 1, title: ""))
        #expect(throws: StateError(.blocked, "")) { try preparation.collect([Evil()]) }
    }

    @Test("models that declared types reach are found without values, recursive types included")
    func reachable() throws {
        var registry = StateRegistry()
        try registry.registerTypes(reachableFrom: [String: [Holder?]].self)
        #expect(registry.contains("App.Todo"))
        #expect(!registry.contains("App.Author"))
        var visitor = StateTypeVisitor()
        visitor.visit([Int: Set<String>].self)
        visitor.visit(Author?.self)
        visitor.visit([Author].self)
        visitor.visit(Tree.self)
        #expect(visitor.models.map { $0.stateName } == ["App.Author", "App.Todo"])
    }

    @Test("two types of one name, and names that change from build to build, stop the start")
    func conflicts() throws {
        var registry = try registry()
        try registry.register(Todo.self)
        #expect(throws: StateError(.duplicateName, "")) { try registry.register(SecondTodo.self) }
        #expect(throws: StateError(.unstableName, "")) { try registry.register(Hidden.self) }
        #expect(throws: StateError(.unstableName, "")) { try archived(Hidden()) }
        try registry.register(Author.self, formerNames: ["App.Writer"])
        #expect(registry.contains("App.Writer"))
        #expect(throws: StateError(.duplicateName, "")) {
            try registry.register(Evil.self, formerNames: ["App.Writer"])
        }
        #expect(!registry.contains("App.Evil"))
    }

    @Test("a model under a former name is still restored, as the same row")
    func formerName() async throws {
        let store = Store(1...9)
        var registry = StateRegistry()
        try registry.register(Todo.self, formerNames: ["App.Task"])
        let table = hex("a2 68") + Array("App.Todo".utf8) + hex("81 01 68") + Array("App.Task".utf8) + hex("81 01")
        let tag = FieldTag("value").rawValue.bigEndianBytes
        let archive = try StateArchive([0x11] + table + [0xC1] + tag + hex("82 e800 e801"))
        let resolved = try await ReferenceResolver(registry, StateValues().with(store)).resolve([archive])
        #expect(try archive.decode("value", as: [Todo].self, references: resolved).map(\.id) == [1, 1])
        #expect(store.queries.entries == ["Todo [1]"])
    }

    struct Tree: StateCodable {
        static var stateShape: String { "Tree" }
        static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
            visitor.visit([Tree].self)
            visitor.visit(Todo.self)
        }
        func encode(into encoder: inout StateEncoder) throws(StateError) { encoder.none() }
        init(from decoder: inout StateDecoder) throws(StateError) {}
    }

    struct SecondTodo: StateModel {
        static let stateName = "App.Todo"
        var stateKey: Int? { 1 }
        static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: SecondTodo] { [:] }
    }
}

private struct Hidden: StateModel {
    var stateKey: Int? { 1 }
    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Hidden] { [:] }
}
