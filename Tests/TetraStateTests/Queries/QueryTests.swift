import Testing

@testable import TetraState

@Suite("Queries are kept unexecuted", .timeLimit(.minutes(1)))
struct QueryTests {
    private func values(_ shelf: Shelf) -> StateValues { StateValues().with(shelf) }

    private let statement = QueryStatement("SELECT ?", [nil, 7, 1.5, "milk", .blob([1, 2]), true, 2.0])

    @Test("saving and restoring runs nothing; each fetch runs once, with the same text and arguments")
    func lazily() async throws {
        let shelf = Shelf(rows: { [Book(id: 1), Book(id: 2)] })
        let bytes = try archived(StateQuery<Book>(statement))
        let query: StateQuery<Book> = try restored(bytes)
        #expect(shelf.log.entries.isEmpty)
        #expect(try await query.fetchAll(from: values(shelf)).map(\.id) == [1, 2])
        #expect(try await query.fetchFirst(from: values(shelf)) == Book(id: 1))
        #expect(shelf.log.entries == [#"SELECT ? 7 within ["book"] 4"#, #"SELECT ? 7 within ["book"] 1"#])
    }

    @Test("a query costs its text and arguments and three bytes, and no row of the table of references")
    func size() throws {
        let archive = try StateArchive(archived(StateQuery<Book>(QueryStatement("SELECT * FROM book", [7]))))
        #expect(archive.byteCount(of: "value") == 2 + 1 + 1 + 18 + 1)
        #expect(archive.references.isEmpty)
        let named = try StateArchive(archived(Book.by("Ann", 7)))
        #expect(named.byteCount(of: "value") == 2 + 1 + 1 + 3 + 4 + 1)
    }

    @Test("a query that only its database can tell is worked out once, before it is written")
    func pending() async throws {
        let asked = Log<String>()
        let query = StateQuery<Book> { values in
            asked.append(values[String.self] ?? "")
            return QueryStatement("SELECT pending", [1])
        }
        #expect(throws: StateError(.unprepared, "")) { try archived(query) }
        var preparation = StatePreparation()
        try preparation.collect([query, query])
        #expect(asked.entries.isEmpty)
        try await preparation.prepare(StateValues().with("the database"))
        var writer = StateArchiveWriter(preparation)
        try writer.field("value", [query, query])
        let restored: [StateQuery<Book>] = try restored(writer.finish())
        #expect(asked.entries == ["the database"])

        let shelf = Shelf()
        _ = try await restored[1].fetchAll(from: values(shelf))
        _ = try await query.fetchAll(from: values(shelf))
        #expect(shelf.log.entries == Array(repeating: #"SELECT pending 1 within ["book"] 4"#, count: 2))
        #expect(asked.entries.count == 1)
    }

    @Test("a query that was never saved is worked out when it is first run, and what its database throws comes through")
    func pendingFails() async throws {
        let query = StateQuery<Book> { _ in throw NoStore() }
        await #expect(throws: NoStore.self) { try await query.fetchAll(from: values(Shelf())) }
        var preparation = StatePreparation()
        try preparation.collect(query)
        await #expect(throws: NoStore.self) { try await preparation.prepare(StateValues()) }
        let broken = StateQuery<Book> { _ in QueryStatement("SELECT 1\0") }
        await #expect(throws: StateError(.shapeMismatch, "")) { try await broken.fetchAll(from: values(Shelf())) }
    }

    @Test("more rows than allowed are an error, and are not read beyond the first that is too many")
    func rowLimit() async throws {
        let shelf = Shelf(rows: { (1...4).map { Book(id: $0) } })
        await #expect(throws: StateQueryError(.rowLimit, "")) {
            try await StateQuery<Book>(statement).fetchAll(from: values(shelf))
        }
        #expect(shelf.log.entries == [#"SELECT ? 7 within ["book"] 4"#])
        let three = Shelf(rows: { (1...3).map { Book(id: $0) } })
        #expect(try await StateQuery<Book>(statement).fetchAll(from: values(three)).count == 3)
    }

    @Test("what takes too long is cancelled, and given up even if it does not notice", arguments: [false, true])
    func timeLimit(isDeaf: Bool) async throws {
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        let shelf = Shelf(rows: {
            repeat { try? await Task.sleep(for: .milliseconds(2)) } while !Task.isCancelled
            end.yield(true)
            if isDeaf { await withCheckedContinuation { (_: CheckedContinuation<Void, Never>) in } }
            throw CancellationError()
        })
        let clock = ImpatientClock()
        let error = await #expect(throws: StateQueryError.self) {
            try await StateQuery<Book>(statement).fetchAll(from: values(shelf), clock: clock)
        }
        #expect(error?.code == .timeLimit)
        var wasCancelled = ended.makeAsyncIterator()
        #expect(await wasCancelled.next() == true)
        let slept = try #require(clock.slept.entries.first)
        #expect(slept > .milliseconds(500) && slept <= .milliseconds(700))
    }

    @Test("who waits for a query is freed when cancelled, and the query is cancelled")
    func cancellation() async throws {
        let (ended, end) = AsyncStream.makeStream(of: Bool.self)
        let shelf = Shelf(rows: {
            end.yield(false)
            try? await Task.sleep(for: .seconds(600))
            end.yield(true)
            return []
        })
        let task = Task { try await StateQuery<Book>(statement).fetchAll(from: values(shelf)) }
        var events = ended.makeAsyncIterator()
        #expect(await events.next() == false)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await events.next() == true)
    }

    @Test("what the database throws comes through")
    func fails() async {
        await #expect(throws: NoStore.self) {
            try await StateQuery<Book>(statement).fetchAll(from: StateValues())
        }
        let shelf = Shelf(rows: { throw StateQueryError(.outdated, "no such column", cause: NoStore()) })
        let error = await #expect(throws: StateQueryError.self) {
            try await StateQuery<Book>(statement).fetchAll(from: values(shelf))
        }
        #expect(error?.code == .outdated)
        #expect(error?.cause is NoStore)
        #expect(error?.description == "outdated: no such column")
    }

    @Test("neither text nor arguments show in a description")
    func redacted() {
        var shown = ""
        for query in [StateQuery<Book>(QueryStatement("hidden", ["hidden"])), Book.by("hidden", 7)] {
            dump(query, to: &shown)
            shown += "\(query) \(String(reflecting: query))"
        }
        dump(QueryStatement("hidden", ["hidden"]), to: &shown)
        shown += "\(QueryStatement("hidden", ["hidden"])) \([QueryValue.text("hidden")])"
        #expect(!shown.contains("hidden"))
        #expect(shown.contains("StateQuery<App.Book>"))
    }
}
