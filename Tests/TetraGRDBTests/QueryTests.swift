import GRDB
import Testing
import Tetra
import TetraGRDB

@Suite("Queries are kept in the state, and run on SQLite when asked", .timeLimit(.minutes(1)))
struct QueryTests {
    private func database(inMemory: Bool = true) async throws -> TestDatabase {
        let database = inMemory ? try TestDatabase() : try TestDatabase(file: ())
        try await database.writer.write { db in
            for id in 1...5 { try Numbered(id: id, text: id < 4 ? "milk \(id)" : "bread").insert(db) }
            for code in ["at", "ch", "de"] { try Country(code: code, name: code).insert(db) }
        }
        return database
    }

    /// Saves a query and restores it.
    private func resumed<Model>(_ query: StateQuery<Model>, _ database: TestDatabase) async throws -> StateQuery<Model>
    {
        var preparation = StatePreparation()
        try preparation.collect(query)
        try await preparation.prepare(database.values)
        var writer = StateArchiveWriter(preparation)
        try writer.field("query", query)
        return try StateArchive(try writer.finish()).decode("query")
    }

    @Test("requests of the query interface, with arguments of every kind", arguments: [true, false])
    func requests(inMemory: Bool) async throws {
        let database = try await database(inMemory: inMemory)
        func ids(_ request: QueryInterfaceRequest<Numbered>) async throws -> [Int] {
            let query = try await resumed(StateQuery(request), database)
            return try await query.fetchAll(from: database.values).map(\.id)
        }
        #expect(try await ids(Numbered.all()) == [1, 2, 3, 4, 5])
        let (id, text) = (Column("id"), Column("text"))
        #expect(try await ids(Numbered.filter(text == "bread").order(id.desc)) == [5, 4])
        #expect(try await ids(Numbered.filter(id > 1.5 && text.like("milk%")).limit(1)) == [2])
        #expect(try await ids(Numbered.filter([1, 4, 9].contains(id))) == [1, 4])
        #expect(try await ids(Numbered.filter(text != nil && text.collating(.nocase) == "BREAD")) == [4, 5])
        #expect(try await ids(Numbered.filter(text.uppercased == "BREAD")) == [4, 5])
        #expect(try await ids(Numbered.filter(length(text) == 5).distinct()) == [4, 5])
    }

    @Test("statements and named queries")
    func statements() async throws {
        let database = try await database()
        let sql =
            "WITH late AS (SELECT * FROM numbered WHERE id > ?) SELECT * FROM late UNION SELECT * FROM numbered WHERE id = ?"
        let statement = try await resumed(StateQuery<Numbered>(QueryStatement(sql, [4, 1])), database)
        #expect(try await statement.fetchAll(from: database.values).map(\.id) == [1, 5])
        let named = try await resumed(Numbered.starting("milk"), database)
        #expect(try await named.fetchAll(from: database.values).map(\.id) == [1, 2, 3])
        #expect(try await named.fetchFirst(from: database.values)?.id == 1)
    }

    @Test("restoring runs nothing")
    func lazily() async throws {
        let database = try await database()
        let query = try await resumed(StateQuery(Numbered.all()), database)
        #expect(database.selects(from: "numbered").isEmpty)
        _ = try await query.fetchAll(from: database.values)
        #expect(database.selects(from: "numbered").contains(#"SELECT * FROM "numbered""#))
    }

    @Test("a query that no longer compiles, or lacks columns or arguments, is outdated")
    func outdated() async throws {
        let database = try await database()
        for statement in [
            QueryStatement("SELECT * FROM numbered WHERE gone = 1"), QueryStatement("SELECT * FROM gone"),
            QueryStatement("SELECT id FROM numbered"), QueryStatement("SELECT * FROM numbered WHERE id = ?"),
            QueryStatement("SELECT * FROM numbered", [1]),
        ] {
            await #expect(throws: StateQueryError(.outdated, "")) {
                try await StateQuery<Numbered>(statement).fetchAll(from: database.values)
            }
        }
    }

    @Test("more rows than allowed are an error, and what takes too long is interrupted", .timeLimit(.minutes(5)))
    func limits() async throws {
        let database = try await database()
        await #expect(throws: StateQueryError(.rowLimit, "")) {
            try await StateQuery(Country.all()).fetchAll(from: database.values)
        }
        let two = QueryBounds(tables: ["country"], maximumRows: 2)
        #expect(
            try await Country.run(QueryStatement("SELECT * FROM country"), within: two, from: database.values).count
                == 2)
        #expect(try await StateQuery(Country.limit(2)).fetchAll(from: database.values).count == 2)
        let endless = QueryStatement(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
            SELECT country.* FROM country, n WHERE i < 0
            """)
        await #expect(throws: StateQueryError(.timeLimit, "")) {
            try await StateQuery<Country>(endless).fetchAll(from: database.values, clock: HurriedClock())
        }
        // There is one connection only: it is free again.
        _ = try await database.writer.read { db in try Country.fetchCount(db) }
    }

    @Test("associations that are fetched along cannot be kept")
    func associations() async throws {
        let database = try await database()
        let request = Country.including(optional: Country.hasOne(Named.self, using: ForeignKey(["id"], to: ["code"])))
        await #expect(throws: StateQueryError(.refused, "")) { _ = try await resumed(StateQuery(request), database) }
    }

    @Test("without a database it says how to give one")
    func noDatabase() async {
        await #expect(throws: DatabaseMissingError.self) {
            try await StateQuery(Country.all()).fetchAll(from: StateValues())
        }
    }
}

/// Any time is over soon.
private struct HurriedClock: Clock {
    var now: ContinuousClock.Instant { .now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        try await Task.sleep(for: .milliseconds(50))
    }
}
