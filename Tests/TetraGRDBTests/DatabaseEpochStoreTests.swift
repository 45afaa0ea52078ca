import Foundation
import GRDB
import Testing
import Tetra
import TetraGRDB

@Suite("Epochs in a table")
struct DatabaseEpochStoreTests {
    private func store(_ database: TestDatabase) throws -> DatabaseEpochStore {
        var migrator = DatabaseMigrator()
        DatabaseEpochStore.registerMigration(in: &migrator)
        try migrator.migrate(database.writer)
        return DatabaseEpochStore(database.writer)
    }

    @Test("begin at 0 and rise for one identity alone")
    func raise() async throws {
        let database = try TestDatabase()
        let store = try store(database)
        #expect(try await store.epoch(of: "ann") == 0)
        try await store.raiseEpoch(of: "ann")
        try await store.raiseEpoch(of: "ann")
        #expect(try await store.epoch(of: "ann") == 2)
        #expect(try await store.epoch(of: "bob") == 0)
        #expect(try await store.epoch(of: "Ann") == 0)
    }

    @Test("none is lost when many are raised at once")
    func concurrent() async throws {
        let database = try TestDatabase(file: ())
        let store = try store(database)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { try await store.raiseEpoch(of: "ann") } }
            try await group.waitForAll()
        }
        #expect(try await store.epoch(of: "ann") == 50)
    }

    @Test("outlive the process, and the migration runs once")
    func persistent() async throws {
        let database = try TestDatabase(file: ())
        try await store(database).raiseEpoch(of: "ann")
        #expect(try await store(database).epoch(of: "ann") == 1)
    }
}
