import Testing

@testable import TetraState

@Suite("Named queries")
struct NamedQueryTests {
    /// A query's value as no app would write it: the bytes of its arguments as they stand.
    private func forgedQuery(_ name: String, arguments: [UInt8] = [], count: Int = 0) throws -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        try encoder.list(count: 2 + count) { encoder throws(StateError) in
            encoder.bool(true)
            encoder.text(name)
        }
        return forged(encoder.bytes + arguments)
    }

    private func restoredQuery(_ bytes: [UInt8]) throws -> StateQuery<Book> { try restored(bytes) }

    @Test("name and arguments are kept, and the statement is the app's at the time it runs")
    func wholeWay() async throws {
        let shelf = Shelf()
        let values = StateValues().with(shelf)
        for query in [Book.all(), Book.by("Ann", 1999)] {
            _ = try await restoredQuery(archived(query)).fetchAll(from: values)
        }
        #expect(shelf.log.entries == [#"SELECT all 0 within ["book"] 4"#, #"SELECT by 2 within ["book"] 4"#])
    }

    @Test("a statement that could not be saved is not run either")
    func broken() async {
        let shelf = Shelf()
        await #expect(throws: StateError(.shapeMismatch, "")) {
            try await Book.by("\0", 7).fetchAll(from: StateValues().with(shelf))
        }
        #expect(shelf.log.entries.isEmpty)
    }

    @Test("a query may fetch in its own way, and take a model, which is kept by reference")
    func models() async throws {
        let (shelf, store) = (Shelf(), Store(1...9))
        let values = StateValues().with(shelf).with(store)
        var registry = StateRegistry()
        try registry.registerTypes(reachableFrom: StateQuery<Book>.self)
        #expect(registry.contains("App.Book") && registry.contains("App.Todo"))

        let archive = try StateArchive(archived(Book.like(Todo(id: 4, title: "edited"))))
        let resolved = try await ReferenceResolver(registry, values).resolve([archive])
        let query = try archive.decode("value", as: StateQuery<Book>.self, references: resolved)
        #expect(store.queries.entries == ["Todo [4]"])
        #expect(try await query.fetchAll(from: values) == [Book(id: 4)])
        #expect(shelf.log.entries == [#"like todo 4 within ["book"] 4"#])

        let gone = try StateArchive(archived(Book.like(Todo(id: 77, title: ""))))
        let nothing = try await ReferenceResolver(registry, values).resolve([gone])
        #expect(throws: StaleStateError.self) {
            try gone.decode("value", as: StateQuery<Book>.self, references: nothing)
        }
    }

    @Test("a name that is not on the list is refused, when saved and when restored")
    func unlisted() throws {
        let error = #expect(throws: StateError.self) { try archived(Book.unlisted()) }
        #expect(error?.code == .outdated)
        #expect(error?.message.contains("App.Book") == true)
        for name in ["unlisted", "", "ALL", "all\u{301}", "al"] {
            let error = #expect(throws: StateError.self) { try restoredQuery(forgedQuery(name)) }
            #expect(error?.code == .outdated)
            #expect(name.isEmpty || error?.message.contains("'\(name)'") == false)
        }
        _ = try restoredQuery(forgedQuery("all"))
    }

    @Test("a name that is there twice is refused when saved")
    func twice() {
        #expect(throws: StateError(.duplicateName, "")) { try archived(Book.twice()) }
    }

    @Test("arguments of another number or type are refused")
    func arguments() throws {
        #expect(throws: StateError(.outdated, "")) { try restoredQuery(forgedQuery("by")) }
        #expect(throws: StateError(.outdated, "")) {
            try restoredQuery(forgedQuery("all", arguments: hex("01"), count: 1))
        }
        #expect(throws: StateError(.shapeMismatch, "")) {
            try restoredQuery(forgedQuery("by", arguments: hex("01 01"), count: 2))
        }
    }

    @Test("an unresolved model as argument is an error, and so is one that was not collected")
    func unresolved() throws {
        #expect(throws: StateError(.unresolved, "")) {
            try restoredQuery(archived(Book.like(Todo(id: 4, title: ""))))
        }
        var writer = StateArchiveWriter()
        #expect(throws: StateError(.unprepared, "")) { try writer.field("value", Book.like(Todo(id: 4, title: ""))) }
    }
}
