import GRDB
import Testing
import Tetra
import TetraGRDB

@Suite("A lookup that finds nothing")
struct RecordErrorTests {
    @Test("is told from other errors of the database by its type")
    func missing() async throws {
        let database = try TestDatabase()
        let missing = await #expect(throws: RecordError.self) {
            try await database.writer.read { try Note.find($0, key: 1) }
        }
        #expect((missing as (any RecordMissingError)?)?.isRecordMissing == true)
        let broken = await #expect(throws: DatabaseError.self) {
            try await database.writer.read { try Int.fetchAll($0, sql: "SELECT * FROM nowhere") }
        }
        #expect(!(try #require(broken) as any Error is any RecordMissingError))
    }
}
