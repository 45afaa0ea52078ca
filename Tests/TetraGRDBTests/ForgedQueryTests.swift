import Foundation
import GRDB
import Synchronization
import Testing
import Tetra
import TetraGRDB

/// A restored query was sealed, but is judged as if the attacker held the key.
@Suite("Forged queries do nothing", .timeLimit(.minutes(1)))
struct ForgedQueryTests {
    /// A database with a secret, a view of it, a full-text index, a temporary table and another database attached, that
    /// has functions of the app.
    private func database(_ calls: Calls) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            db.add(function: DatabaseFunction("launch", argumentCount: 0) { _ in calls.add() })
            db.add(
                function: DatabaseFunction("twice", argumentCount: 1, pure: true) { values in
                    Int.fromDatabaseValue(values[0]).map { 2 * $0 }
                })
        }
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.inDatabase { db in
            try db.execute(
                sql: """
                    ATTACH ':memory:' AS other;
                    CREATE TABLE numbered (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
                    CREATE TABLE secret (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
                    CREATE TABLE other.numbered (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
                    CREATE VIEW peek AS SELECT * FROM secret;
                    CREATE TEMP TABLE scratch AS SELECT 1 AS id, 'x' AS text;
                    CREATE VIRTUAL TABLE idx USING fts5(text);
                    INSERT INTO numbered VALUES (1, 'public'); INSERT INTO secret VALUES (1, 'secret');
                    INSERT INTO other.numbered VALUES (1, 'secret'); INSERT INTO idx VALUES ('secret');
                    """)
        }
        return queue
    }

    /// Counts the calls of a function that acts.
    final class Calls: Sendable {
        private let count = Mutex(0)

        func add() -> Int {
            count.withLock { count in
                count += 1; return count
            }
        }

        var isEmpty: Bool { count.withLock { $0 == 0 } }
    }

    static let forged = [
        // Writes.
        "INSERT INTO numbered VALUES (2, 'x')", "INSERT INTO numbered VALUES (2, 'x') RETURNING *",
        "UPDATE numbered SET text = 'x' RETURNING *", "DELETE FROM numbered", "DELETE FROM numbered RETURNING *",
        "REPLACE INTO numbered VALUES (1, 'x') RETURNING *", "DROP TABLE numbered", "CREATE TABLE t (id)",
        "CREATE TEMP TABLE t AS SELECT * FROM numbered", "ALTER TABLE numbered ADD COLUMN x", "VACUUM",
        "VACUUM INTO '/tmp/tetra-forged.sqlite'", "REINDEX", "ANALYZE", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT s",
        "WITH x AS (SELECT * FROM numbered) DELETE FROM numbered WHERE id IN (SELECT id FROM x) RETURNING *",
        // Pragmas, some of which run when they are compiled.
        "PRAGMA query_only = 0", "PRAGMA user_version = 9", "PRAGMA user_version", "PRAGMA table_info(secret)",
        "PRAGMA case_sensitive_like = 1", "PRAGMA writable_schema = 1", "EXPLAIN SELECT * FROM numbered",
        "/**/ PRAGMA case_sensitive_like = 1", "-- \nPRAGMA case_sensitive_like = 1",
        "SELECT id, name AS text FROM pragma_table_info('secret')",
        "SELECT n.* FROM numbered n, pragma_table_info('secret')", "SELECT n.* FROM numbered n, pragma_database_list",
        "SELECT id, (SELECT name FROM pragma_table_list LIMIT 1) AS text FROM numbered",
        // Several.
        "SELECT * FROM numbered; DELETE FROM numbered", "SELECT * FROM numbered; PRAGMA case_sensitive_like = 1",
        "SELECT * FROM numbered;", "SELECT 1) ; DELETE FROM numbered -- ",
        "SELECT 1) ; PRAGMA case_sensitive_like = 1 -- ",
        "SELECT * FROM numbered) UNION SELECT * FROM (secret",
        "SELECT * FROM numbered\0; DELETE FROM numbered",
        // Other databases.
        "ATTACH '/tmp/tetra-forged.sqlite' AS stolen", "DETACH other", "SELECT * FROM other.numbered",
        "SELECT n.* FROM numbered n, other.numbered o", "SELECT * FROM temp.scratch", "SELECT * FROM scratch",
        // Other tables, wherever they stand.
        "SELECT * FROM secret", "SELECT * FROM main.\"SECRET\"", "SELECT * FROM peek", "SELECT * FROM idx('secret')",
        "SELECT 1 AS id, text FROM idx", "SELECT id, sql AS text FROM sqlite_master, numbered",
        "SELECT 1 AS id, sql AS text FROM sqlite_schema", "SELECT * FROM numbered UNION SELECT * FROM secret",
        "SELECT * FROM numbered UNION ALL SELECT * FROM peek", "SELECT * FROM numbered EXCEPT SELECT * FROM secret",
        "SELECT * FROM numbered JOIN secret USING (id)", "SELECT * FROM numbered WHERE EXISTS (SELECT 1 FROM secret)",
        "SELECT * FROM numbered WHERE id IN secret", "SELECT * FROM numbered WHERE id IN (SELECT count(*) FROM secret)",
        "SELECT id, (SELECT text FROM secret) AS text FROM numbered",
        "SELECT * FROM numbered ORDER BY (SELECT text FROM secret)",
        "SELECT * FROM numbered LIMIT (SELECT count(*) FROM secret)",
        "WITH x AS (SELECT * FROM secret) SELECT * FROM x",
        "WITH numbered AS (SELECT * FROM secret) SELECT * FROM numbered",
        "WITH RECURSIVE x(id, text) AS (SELECT * FROM secret UNION SELECT id + 1, text FROM x WHERE id < 3) SELECT * FROM x",
        "SELECT s.* FROM numbered LEFT JOIN (SELECT * FROM secret) s", "SELECT * FROM numbered, json_each('[1]')",
        // What would take gigabytes to compile.
        bomb(30) { "a\($0)(x) AS (SELECT 1 FROM a\($0 - 1), a\($0 - 1) b)" },
        bomb(30) { "'A\($0)' AS NOT MATERIALIZED (SELECT 1 FROM \"a\($0 - 1)\" UNION SELECT 2 FROM [A\($0 - 1)])" },
        bomb(30) { "a\($0) /* ) */ AS/**/(SELECT (SELECT 1 FROM a\($0 - 1)) -- )\n, (SELECT 2 FROM a\($0 - 1)))" },
        "SELECT 1) x, (" + bomb(30) { "a\($0)(x) AS (SELECT 1 FROM a\($0 - 1), a\($0 - 1) b)" },
        "WITH a0 AS (SELECT 1), b0 AS (SELECT 1), c0 AS (SELECT 1), "
            + (1..<9).flatMap { level in
                "abc".map { name in
                    "\(name)\(level) AS (SELECT 1 FROM a\(level - 1), b\(level - 1), c\(level - 1), a\(level - 1) d)"
                }
            }.joined(separator: ", ") + " SELECT n.* FROM numbered n, a8, b8, c8",
        (0..<7).reduce("SELECT id, text FROM numbered") { inside, _ in
            "SELECT id+id+id+id+id+id+id+id+id+id AS id, text FROM (\(inside))"
        },
        (0..<6).reduce("SELECT id, text, id AS a, id AS b FROM numbered") { inside, _ in
            "SELECT id, text, a+b+a+b+a+b+a AS a, a+b+b+b+a+b+b AS b FROM (\(inside)) AS n"
        },
        // Nothing is read.
        "SELECT 1 AS id, 'x' AS text", "VALUES (1, 'x')", "", " ", "-- comment",
        // Functions.
        "SELECT id, load_extension('/tmp/x.so') AS text FROM numbered",
        "SELECT * FROM numbered WHERE load_extension('/tmp/x.so')",
        "SELECT * FROM numbered WHERE id < 0 AND load_extension('x')", "SELECT id, launch() AS text FROM numbered",
        "SELECT * FROM numbered ORDER BY launch()", "SELECT id, LAUNCH() AS text FROM numbered",
        "SELECT id, fts3_tokenizer('simple') AS text FROM numbered",
    ]

    /// A statement whose common table expressions name each other.
    private static func bomb(_ count: Int, _ table: (Int) -> String) -> String {
        let tables = ["a0(x) AS (SELECT 1)"] + (1..<count).map(table)
        return "WITH \(tables.joined(separator: ", ")) SELECT n.* FROM numbered n, a\(count - 1)"
    }

    @Test("writes, pragmas, several, other databases and tables, functions that act", arguments: forged)
    func nothing(sql: String) async throws {
        let calls = Calls()
        let database = try database(calls)
        let before = try await dump(database)
        do {
            let query = StateQuery<Numbered>(QueryStatement(sql))
            let rows = try await query.fetchAll(from: StateValues().with(DatabaseAccess(database)))
            Issue.record("It found \(rows.count) rows.")
        } catch let error as StateQueryError {
            #expect(error.code == .refused || error.code == .outdated)
        } catch let error as StateError {
            #expect(error.code == .shapeMismatch)
        }
        #expect(try await dump(database) == before)
        #expect(calls.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: "/tmp/tetra-forged.sqlite"))
    }

    @Test(
        "what an honest query may do is allowed",
        arguments: [
            "SELECT * FROM numbered", "SELECT * FROM main.numbered", "SELECT * FROM NUMBERED -- comment",
            "SELECT id, lower(text) || count(*) AS text FROM numbered GROUP BY id HAVING max(id) > abs(-0.5)",
            "SELECT id, 'x' || row_number() OVER (ORDER BY id) AS text FROM numbered",
            "SELECT twice(id) AS id, text FROM numbered WHERE text LIKE 'p%' AND date('now') > '2000'",
            "WITH x AS (SELECT * FROM numbered) SELECT * FROM x",
            "SELECT * FROM numbered a UNION SELECT * FROM numbered",
            "SELECT * FROM (SELECT * FROM numbered ORDER BY random()) WHERE id IN (SELECT id FROM numbered)",
            "SELECT id, coalesce(NULL, text, 'x') AS text FROM numbered LIMIT 5 OFFSET 0",
            bomb(5) { "a\($0) AS (SELECT id AS x FROM numbered, a\($0 - 1) WHERE numbered.id = a\($0 - 1).x)" },
            "SELECT * FROM numbered WHERE id IN (0" + String(repeating: ", 1", count: 900) + ")",
            "SELECT * FROM numbered WHERE id = 1" + String(repeating: " OR id = 1", count: 300),
            "SELECT id, text FROM (SELECT id, text FROM (SELECT * FROM numbered WHERE id > 0 AND id < 5) WHERE id <> 3)",
        ])
    func honest(sql: String) async throws {
        let values = StateValues().with(DatabaseAccess(try database(Calls())))
        #expect(try await StateQuery<Numbered>(QueryStatement(sql)).fetchAll(from: values).count == 1)
    }

    @Test(
        "rows of more bytes than allowed, in one value or in all, are an error",
        arguments: [
            "SELECT id, hex(zeroblob(20000000)) AS text FROM numbered",
            "SELECT id, replace(hex(zeroblob(5000)), '0', hex(zeroblob(5000))) AS text FROM numbered",
            "SELECT n.id, printf('%.*c', 200000, 'x') AS text FROM numbered n"
                + (0..<10).map { " JOIN (SELECT 0 UNION ALL SELECT 1) AS j\($0)" }.joined(),
        ])
    func bytes(sql: String) async throws {
        let database = try database(Calls())
        let values = StateValues().with(DatabaseAccess(database))
        await #expect(throws: StateQueryError(.rowLimit, "")) {
            try await StateQuery<Numbered>(QueryStatement(sql)).fetchAll(from: values)
        }
        let large = try await database.read { db in try Int.fetchOne(db, sql: "SELECT length(zeroblob(20000000))") }
        #expect(large == 20_000_000, "the app's own queries are not limited")
    }

    /// What a forged statement could have changed.
    private func dump(_ database: DatabaseQueue) async throws -> [String] {
        try await database.writeWithoutTransaction { db in
            try [
                "SELECT * FROM numbered", "SELECT * FROM secret", "SELECT * FROM other.numbered",
                "SELECT * FROM sqlite_master", "SELECT * FROM temp.sqlite_master", "PRAGMA user_version",
                "PRAGMA query_only",
                "PRAGMA writable_schema", "PRAGMA database_list", "SELECT 'a' LIKE 'A'",
            ].flatMap { try Row.fetchAll(db, sql: $0).map(\.description) }
        }
    }
}
