import Foundation
import GRDB
import Testing

@testable import TodoDemo

struct TodoDatabaseTests {
    private func withFile(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sqlite"
        defer {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        }
        try body(path)
    }

    private func count(_ path: String) throws -> Int {
        try TodoDatabase.open(atPath: path).read { try Todo.fetchCount($0) }
    }

    @Test("a new file holds a few to-dos, open ones and done ones")
    func seeds() throws {
        try withFile { path in
            let todos = try TodoDatabase.open(atPath: path).read { try Todo.fetchAll($0) }
            #expect(todos.count > 2)
            #expect(Set(todos.map(\.done)) == [true, false])
        }
    }

    @Test("an existing file is left as it is, an emptied one too")
    func keeps() throws {
        try withFile { path in
            _ = try TodoDatabase.open(atPath: path).write { try Todo.deleteAll($0) }
            #expect(try count(path) == 0)
        }
    }
}
