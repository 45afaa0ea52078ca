import Foundation
import GRDB
import Testing
import Tetra
import TetraGRDB

@Suite("Records are fetched by the keys that a state keeps")
struct RecordFetchTests {
    /// Saves the records, forgets them, and gets them back by reference.
    private func roundTrip<Model: StateModel & Equatable & PersistableRecord>(
        _ models: [Model], in database: TestDatabase
    ) async throws where Model.StateKey == RecordKey {
        try await database.writer.write { db in for model in models { try model.insert(db) } }
        let archive = try Self.archive(of: models)
        var registry = StateRegistry()
        try registry.register(Model.self)
        let resolved = try await ReferenceResolver(registry, database.values).resolve([archive])
        #expect(try archive.decode("models", as: [Model].self, references: resolved) == models)
    }

    static func archive<Model: StateModel>(of models: [Model]) throws -> StateArchive {
        var preparation = StatePreparation()
        try preparation.collect(models)
        var writer = StateArchiveWriter(preparation)
        try writer.field("models", models)
        return try StateArchive(try writer.finish())
    }

    @Test("whatever the type of the primary key", arguments: [true, false])
    func keyTypes(inMemory: Bool) async throws {
        let database = inMemory ? try TestDatabase() : try TestDatabase(file: ())
        try await roundTrip([Numbered(id: -5, text: "a"), Numbered(id: 7, text: "b")], in: database)
        try await roundTrip(
            [
                Named(id: "", text: "empty"), Named(id: "Ada", text: "upper"), Named(id: "ada", text: "lower"),
                Named(id: "x'y\"z", text: "quotes"),
            ], in: database)
        try await roundTrip([Tagged(id: UUID(), text: "a"), Tagged(id: UUID(), text: "b")], in: database)
        try await roundTrip([Spelled(id: UUID(), text: "a"), Spelled(id: UUID(), text: "b")], in: database)
        try await roundTrip([Country(code: "ch", name: "Switzerland")], in: database)
        try await roundTrip(
            [Membership(person: "ann", team: 1, role: "x"), Membership(person: "bob", team: 1, role: "y")], in: database
        )
    }

    @Test("a record with a plain optional id needs nothing but the conformance")
    func plainRecord() async throws {
        let database = try TestDatabase()
        let note = try await database.writer.write { db in
            var note = Note(id: nil, text: "hello")
            try note.insert(db)
            return note
        }
        let key = try #require(note.stateKey)
        let found = try await Note.fetch([key], from: database.values)
        #expect(found == [key: note])
    }

    @Test("a thousand rows are one query")
    func oneQuery() async throws {
        let database = try TestDatabase(file: ())
        let numbered = (1...1_000).map { Numbered(id: $0, text: "\($0)") }
        let members = (1...1_200).map { Membership(person: "p\($0 % 7)", team: Int64($0), role: "r") }
        try await database.writer.write { db in
            for model in numbered { try model.insert(db) }
            for model in members { try model.insert(db) }
        }
        _ = database.selects(from: "numbered")
        #expect(try await Numbered.fetch(numbered.compactMap(\.stateKey), from: database.values).count == 1_000)
        #expect(database.selects(from: "numbered").count == 1)
        #expect(try await Membership.fetch(members.compactMap(\.stateKey), from: database.values).count == 1_200)
        #expect(database.selects(from: "membership").count == 1)
    }

    @Test("more keys than a statement takes are all found")
    func manyKeys() async throws {
        let database = try TestDatabase()
        let limit = try await database.writer.read { $0.maximumStatementArgumentCount }
        let models = (1...6).map { Numbered(id: $0 * limit / 3, text: "\($0)") }
        try await database.writer.write { db in for model in models { try model.insert(db) } }
        let keys = (1...(limit * 2)).compactMap { RecordKey($0) }
        #expect(try await Numbered.fetch(keys, from: database.values).count == models.count)
    }

    @Test("a row that is gone is missing from the result, nil for an optional, stale for any other")
    func gone() async throws {
        let database = try TestDatabase()
        let kept = Numbered(id: 1, text: "kept")
        let gone = Numbered(id: 2, text: "gone")
        try await database.writer.write { db in try kept.insert(db) }
        var registry = StateRegistry()
        try registry.register(Numbered.self)
        let archive = try Self.archive(of: [kept, gone])
        let resolved = try await ReferenceResolver(registry, database.values).resolve([archive])
        #expect(try archive.decode("models", as: [Numbered?].self, references: resolved) == [kept, nil])
        #expect(throws: StaleStateError.self) {
            try archive.decode("models", as: [Numbered].self, references: resolved)
        }
    }

    @Test("two texts that look alike but differ in bytes are two keys")
    func bytes() async throws {
        let database = try TestDatabase()
        let composed = Named(id: "\u{E9}", text: "composed")
        let decomposed = Named(id: "e\u{301}", text: "decomposed")
        try await database.writer.write { db in
            try composed.insert(db)
            try decomposed.insert(db)
        }
        let keys = try [#require(composed.stateKey), #require(decomposed.stateKey)]
        #expect(keys[0] != keys[1])
        let found = try await Named.fetch(keys, from: database.values)
        #expect(found[keys[0]]?.text == "composed")
        #expect(found[keys[1]]?.text == "decomposed")
    }

    @Test("a forged key is bound as a value, and one of another shape finds nothing or is refused")
    func forgedKeys() async throws {
        let database = try TestDatabase()
        try await database.writer.write { db in try Numbered(id: 1, text: "a").insert(db) }
        let tricks = ["1) OR 1=1 --", "\"; DROP TABLE numbered; --", "1"]
        for trick in tricks {
            let key = try #require(RecordKey(trick))
            #expect(try await Numbered.fetch([key], from: database.values)[key] == nil)
        }
        #expect(try await database.writer.read { try Numbered.fetchCount($0) } == 1)
        let wide = try #require(RecordKey(1, 2))
        await #expect(throws: StateError.self) { try await Numbered.fetch([wide], from: database.values) }
    }

    @Test("without a database the error says how to give one")
    func noDatabase() async throws {
        let key = try #require(RecordKey(1))
        let error = await #expect(throws: DatabaseMissingError.self) {
            try await Numbered.fetch([key], from: StateValues())
        }
        #expect(error?.description.contains("DatabaseAccess(database)") == true)
    }
}
