import GRDB
import Tetra

/// A statement from outside that SQLite has compiled, and that does no more than it may by what it compiled to.
struct JudgedStatement {
    let statement: Statement

    /// Compiles a statement and judges it.
    ///
    /// - Throws: ``StateQueryError`` with the code `refused`, or `outdated` if it is no query that compiles.
    init(_ query: QueryStatement, within bounds: QueryBounds, in db: Database) throws {
        statement = try Self.compile(query, in: db)
        // A second wall: what stood in parentheses is a query.
        guard statement.isReadonly, statement.columnCount > 0 else { throw StateQueryError.refused("it is no query") }
        try Self.check(statement.databaseRegion, within: bounds.tables, in: db)
        try CompiledProgram(of: query, arguments: statement.arguments, in: db).check()
    }

    /// Checks that a record finds its columns.
    func check(hasColumns names: [String]) throws {
        let found = Set(statement.columnNames.map { $0.lowercased() })
        guard names.allSatisfy({ found.contains($0.lowercased()) }) else {
            throw StateQueryError(.outdated, "A restored query lacks columns of its record.")
        }
    }

    private static func compile(_ query: QueryStatement, in db: Database) throws -> Statement {
        // To look for a second statement is to compile it, and some pragmas run when they are compiled.
        guard !query.sql.utf8.contains(UInt8(ascii: ";")) else {
            throw StateQueryError.refused("it has a semicolon; text belongs into its arguments")
        }
        guard QueryGrowth(query.sql).factor <= QueryGrowth.limit else {
            throw StateQueryError.refused("it names the same things so often that it would take long to compile")
        }
        do {
            // So is the first: only a query can stand in parentheses, and nothing else is compiled at all.
            _ = try db.makeStatement(sql: "SELECT * FROM (\n\(query.sql)\n)")
            let statement = try db.makeStatement(sql: query.sql)
            try statement.setArguments(StatementArguments(query.arguments.map(\.databaseValue)))
            return statement
        } catch let error as DatabaseError {
            throw StateQueryError(.outdated, "A restored query does not compile.", cause: error)
        }
    }

    /// All that is read, views and virtual tables included, lies within the tables.
    private static func check(_ region: DatabaseRegion, within tables: Set<String>, in db: Database) throws {
        let allowed = try tables.reduce(into: DatabaseRegion()) { region, table in
            region.formUnion(try Table(table).databaseRegion(db))
        }
        guard !region.isEmpty, region.union(allowed) == allowed else {
            throw StateQueryError.refused("it reads no table, or one that is not in queryTables")
        }
    }
}

extension StateQueryError {
    static func refused(_ why: String) -> StateQueryError {
        StateQueryError(.refused, "A restored query was refused: \(why).")
    }
}
