import Testing

@testable import TetraState

@Suite("Models are kept by reference")
struct ReferenceTests {
    private let store = Store(1...9)

    private func resolver(_ models: any StateModel.Type...) throws -> ReferenceResolver {
        var registry = StateRegistry()
        func register<Model: StateModel>(_ type: Model.Type) throws { try registry.register(type) }
        for model in models { try register(model) }
        return ReferenceResolver(registry, StateValues().with(store))
    }

    private func todo(_ id: Int?) -> Todo { Todo(id: id, title: "edited, not saved") }

    @Test("one fetch a type over several archives, each row once, fresh from the store")
    func oneFetch() async throws {
        let first = try StateArchive(archived([todo(3), todo(1), todo(3)]))
        let second = try StateArchive(archived(["x": todo(1), "y": todo(4)]))
        let third = try StateArchive(archived(Author(name: "Ann")))
        let resolved = try await resolver(Todo.self, Author.self).resolve([first, second, third])
        #expect(store.queries.entries == ["Todo [1, 3, 4]", #"Author ["Ann"]"#])
        #expect(
            try first.decode("value", as: [Todo].self, references: resolved).map(\.title) == [
                "todo 3", "todo 1", "todo 3",
            ])
        #expect(try second.decode("value", as: [String: Todo].self, references: resolved)["y"]?.title == "todo 4")
        #expect(try third.decode("value", as: Author.self, references: resolved).name == "Ann")
    }

    /// A model whose key may equal nothing, not even itself.
    private struct Point: StateModel {
        static let stateName = "App.Point"
        var stateKey: Double?

        static func fetch(_ keys: [Double], from values: StateValues) async throws -> [Double: Point] { [:] }
    }

    @Test("keys of one hash are refused before they are compared with each other")
    func collidingKeys() async throws {
        let name = Array(Point.stateName.utf8)
        let keys = Array([[UInt8]](repeating: hex("e4 7fc00000"), count: 300).joined())
        let archive = try StateArchive([0x11, 0xA1, 0x60 | UInt8(name.count)] + name + hex("9d012c") + keys + [0xC0])
        await #expect(throws: StateError(.limitExceeded, "")) { try await resolver(Point.self).resolve([archive]) }
    }

    @Test("nothing is fetched where nothing is referred to")
    func noFetch() async throws {
        _ = try await resolver(Todo.self).resolve([StateArchive(archived(1)), StateArchive(archived(Todo?.none))])
        #expect(store.queries.entries.isEmpty)
    }

    @Test("a row that is gone is nil for an optional, also inside arrays and dictionaries")
    func goneOptional() async throws {
        let resolver = try resolver(Todo.self)
        func restore<Value: StateCodable>(_ value: Value) async throws -> Value {
            let archive = try StateArchive(archived(value))
            return try archive.decode("value", references: try await resolver.resolve([archive]))
        }
        #expect(try await restore(Todo?.some(todo(77))) == nil)
        #expect(try await restore(Todo?.some(todo(2)))?.title == "todo 2")
        #expect(try await restore([todo(1), todo(77), nil]).map { $0?.id } == [1, nil, nil])
        #expect(try await restore(["a": Todo?.some(todo(77)), "b": todo(5)])["b"]??.id == 5)
        #expect(try await restore(["a": Todo?.some(todo(77))]) == ["a": nil])
    }

    @Test("a row that is gone is stale for any other, also inside arrays, dictionaries and optional arrays")
    func goneOtherwise() async throws {
        let resolver = try resolver(Todo.self)
        func expectStale<Value: StateCodable>(_ value: Value) async throws {
            let archive = try StateArchive(archived(value))
            let resolved = try await resolver.resolve([archive])
            let error = #expect(throws: StaleStateError.self) {
                try archive.decode("value", as: Value.self, references: resolved)
            }
            #expect(error?.message == StaleStateError().message)
            #expect(error?.description == "A model App.Todo that the state refers to no longer exists.")
        }
        try await expectStale(todo(77))
        try await expectStale([todo(1), todo(77)])
        try await expectStale([[todo(77)]])
        try await expectStale(["a": todo(77)])
        try await expectStale([todo(77)] as [Todo]?)
        try await expectStale(Holder(todo: todo(77)))
        try await expectStale(Holder(todo: todo(77)) as Holder?)
    }

    @Test("a model without a key is an error when it is saved")
    func noKey() throws {
        var preparation = StatePreparation()
        let error = try #require(throws: StateError.self) { try preparation.collect([todo(1), todo(nil)]) }
        #expect(error.code == .unsavedModel)
        #expect(error.message.contains("App.Todo"))
    }

    @Test("a model that was not collected is an error when it is saved")
    func notCollected() {
        var writer = StateArchiveWriter()
        #expect(throws: StateError(.unprepared, "")) { try writer.field("todo", todo(1)) }
    }

    @Test("a reference that was not resolved is an error, not nil")
    func notResolved() throws {
        let archive = try StateArchive(archived(todo(1)))
        #expect(throws: StateError(.unresolved, "")) { try archive.decode("value", as: Todo.self) }
        #expect(throws: StateError(.unresolved, "")) { try archive.decode("value", as: Todo?.self) }
    }

    @Test("a reference to another type of model is a mismatch, whether its row is there or gone")
    func otherModel() async throws {
        for id in [1, 77] {
            let archive = try StateArchive(archived(todo(id)))
            let resolved = try await resolver(Todo.self).resolve([archive])
            #expect(throws: StateError(.shapeMismatch, "")) {
                try archive.decode("value", as: Author.self, references: resolved)
            }
        }
    }

    @Test("models that are at hand are used as they are and not fetched")
    func known() async throws {
        let archive = try StateArchive(archived([todo(1), todo(2)]))
        var known = ResolvedReferences()
        try known.insert(Todo(id: 1, title: "passed by the parent"))
        let resolved = try await resolver(Todo.self).resolve([archive], known: known)
        #expect(store.queries.entries == ["Todo [2]"])
        #expect(
            try archive.decode("value", as: [Todo].self, references: resolved).map(\.title)
                == ["passed by the parent", "todo 2"])
    }

    @Test("references of properties that are not needed are left out")
    func excluding() async throws {
        var preparation = StatePreparation()
        let (passed, own, both) = (todo(1), [todo(2), todo(3)], todo(3))
        try preparation.collect(passed)
        try preparation.collect(own)
        try preparation.collect(both)
        var writer = StateArchiveWriter(preparation)
        try writer.field("passed", passed)
        try writer.field("own", own)
        try writer.field("both", both)
        let archive = try StateArchive(writer.finish())
        #expect(archive.references.count == 3)
        #expect(archive.references(excluding: ["passed"]).count == 2)
        #expect(archive.references(excluding: ["own"]).count == 2)
        #expect(archive.references(excluding: ["own", "both", "passed"]).isEmpty)
        _ = try await resolver(Todo.self).resolve(archive.references(excluding: ["passed", "both"]))
        #expect(store.queries.entries == ["Todo [2, 3]"])
    }

    @Test("what a fetch throws comes through")
    func fetchFails() async throws {
        var registry = StateRegistry()
        try registry.register(Todo.self)
        let archive = try StateArchive(archived(todo(1)))
        let resolver = ReferenceResolver(registry, StateValues())
        await #expect(throws: NoStore.self) { try await resolver.resolve([archive]) }
    }

    @Test("a forged key of another shape is refused before anything is fetched")
    func forgedKey() async throws {
        for key in ["6161", "8101", "e2", "820102"] {
            let bytes = hex("11 a1 68") + Array("App.Todo".utf8) + hex("81") + hex(key) + hex("c0")
            let archive = try StateArchive(bytes)
            let resolver = try resolver(Todo.self)
            await #expect(throws: StateError(.shapeMismatch, "")) { try await resolver.resolve([archive]) }
        }
        #expect(store.queries.entries.isEmpty)
    }

    @Test("a key never shows in a description")
    func description() throws {
        let archive = try StateArchive(archived(Author(name: "Ann-the-key")))
        let reference = try #require(archive.references.first)
        var dumped = ""
        dump(reference, to: &dumped)
        let shown = dumped + "\(reference)"
        #expect(!shown.contains("\(Array("Ann".utf8)[0])") && !shown.contains("the-key"))
    }
}

/// A record that holds a model, written by hand.
struct Holder: StateCodable {
    var todo: Todo

    static var stateShape: String { "Holder{todo:\(Todo.stateShape)}" }
    static var needsPreparation: Bool { true }

    static func visitStateTypes(_ visitor: inout StateTypeVisitor) { visitor.visit(Todo.self) }

    init(todo: Todo) { self.todo = todo }

    func prepare(_ preparation: inout StatePreparation) throws(StateError) { try preparation.collect(todo) }

    func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in try record.field("todo", todo) }
    }

    init(from decoder: inout StateDecoder) throws(StateError) {
        todo = try decoder.record { record throws(StateError) in try record.decode("todo") }
    }
}
