import Testing

@testable import TetraState

@Suite("Lazy references")
struct LazyReferenceTests {
    private let shelf = Shelf()
    private var values: StateValues { StateValues().with(shelf) }

    private func restoredLazily<Value: StateCodable>(_ value: Value) throws -> Value {
        let archive = try StateArchive(archived(value))
        #expect(archive.references.isEmpty)
        return try archive.decode("value")
    }

    @Test("only the key is kept, in its place, and nothing is fetched before it is asked for")
    func lazily() async throws {
        let reference = try ModelReference(Book(id: 7))
        let bytes = try archived(reference)
        #expect(bytes == [0x10, 0xC1] + FieldTag("value").rawValue.bigEndianBytes + [0x07])
        let back = try restoredLazily(reference)
        #expect(back == reference)
        #expect(shelf.log.entries.isEmpty)
        #expect(try await back.fetch(from: values) == Book(id: 7))
        #expect(try await back.fetchIfPresent(from: values) == Book(id: 7))
        #expect(shelf.log.entries == ["fetch [7]", "fetch [7]"])
    }

    @Test("a row that is gone is stale, or nil where that was asked for")
    func gone() async throws {
        let reference = ModelReference<Book>(key: 100)
        let error = await #expect(throws: StaleStateError.self) { try await reference.fetch(from: values) }
        #expect(error?.message == StaleStateError().message)
        #expect(error?.description == "A model App.Book that the state refers to no longer exists.")
        #expect(try await reference.fetchIfPresent(from: values) == nil)
    }

    @Test("several are fetched in one query, each row once, in their order")
    func several() async throws {
        let references = [5, 3, 5, 100].map { ModelReference<Book>(key: $0) }
        #expect(try await references.fetchPresent(from: values).map(\.id) == [5, 3, 5])
        #expect(try await references.dropLast().fetch(from: values).map(\.id) == [5, 3, 5])
        await #expect(throws: StaleStateError.self) { try await references.fetch(from: values) }
        #expect(try await [ModelReference<Book>]().fetch(from: values).isEmpty)
        #expect(shelf.log.entries == ["fetch [5, 3, 100]", "fetch [5, 3]", "fetch [5, 3, 100]"])
    }

    @Test("a model without a key is an error, when its reference is made")
    func unsaved() {
        let error = #expect(throws: StateError.self) { try ModelReference(Book(id: nil)) }
        #expect(error?.code == .unsavedModel)
        #expect(error?.message.contains("App.Book") == true)
    }

    @Test("they are values like any other: in collections and optionals, equal by key")
    func likeOthers() throws {
        let (three, four) = (ModelReference<Book>(key: 3), ModelReference<Book>(key: 4))
        #expect(try restoredLazily([three: [four, nil]]) == [three: [four, nil]])
        #expect(try restoredLazily(Set([three, four, three])) == [three, four])
        #expect(try restoredLazily(ModelReference<Book>?.none) == nil)
        #expect(Set([three, four, ModelReference(key: 3)]).count == 2)
    }

    @Test("a key of another shape is refused")
    func otherShape() throws {
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restored(archived("seven"), as: ModelReference<Book>.self)
        }
        #expect(throws: StateError.self) {
            try restored(archived(Todo(id: 1, title: "")), as: ModelReference<Book>.self)
        }
        #expect(ModelReference<Book>.stateShape != Book.stateShape)
        #expect(ModelReference<Book>.stateShape != ModelReference<Todo>.stateShape)
    }

    @Test("its model is found on the walk over types, and its key never shows")
    func visited() throws {
        var visitor = StateTypeVisitor()
        visitor.visit([ModelReference<Author>?].self)
        #expect(visitor.models.map { $0.stateName } == ["App.Author"])
        let reference = ModelReference<Author>(key: "Ann-the-key")
        var shown = "\(reference) \(String(reflecting: reference))"
        dump(reference, to: &shown)
        #expect(!shown.contains("Ann-the-key"))
    }
}
