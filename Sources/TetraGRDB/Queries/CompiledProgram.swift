import GRDB
import Tetra

/// What SQLite will do for a query, as `EXPLAIN` lists it: which databases it opens and which functions it calls.
///
/// A region knows neither: `load_extension()` reads nothing, and an attached database can have a table of any name.
struct CompiledProgram {
    private let databases: Set<Int>
    private let functions: Set<String>
    private let allowed: Set<String>

    /// The program of one query that is known to compile.
    init(of query: QueryStatement, arguments: StatementArguments, in db: Database) throws {
        var databases: Set<Int> = []
        var functions: Set<String> = []
        let steps = try Row.fetchCursor(db, sql: "EXPLAIN\n\(query.sql)", arguments: arguments)
        while let step = try steps.next() {
            let (operation, database, detail): (String, Int?, String?) = (step["opcode"], step["p3"], step["p4"])
            switch operation {
            case "OpenRead", "OpenWrite": databases.insert(database ?? -1)
            case "Function", "PureFunc", "AggStep", "AggInverse", "AggStep1", "Function0":
                functions.insert(Self.name(inside: detail))
            default: break
            }
        }
        (self.databases, self.functions) = (databases, functions)
        allowed = functions.isEmpty ? [] : try Self.harmless(among: functions, in: db)
    }

    /// - Throws: ``StateQueryError`` with the code `refused`.
    func check() throws {
        guard databases.isSubset(of: [0]) else { throw StateQueryError.refused("it reads another database") }
        guard functions.isSubset(of: allowed) else {
            throw StateQueryError.refused("it calls a function that is neither SQLite's own nor pure")
        }
    }

    /// `lower(1)` is the function `lower` with one argument.
    private static func name(inside detail: String?) -> String {
        String((detail ?? "").prefix { $0 != "(" }).lowercased()
    }

    /// Of some functions, those that a schema could call, too: SQLite's own but for those that act on the world, and
    /// the pure ones of the app. One of several functions of a name that is not harmless spoils the name.
    private static func harmless(among names: Set<String>, in db: Database) throws -> Set<String> {
        let (pure, direct, innocuous) = (0x800, 0x80000, 0x200000)
        let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
        let rows = try Row.fetchCursor(
            db, sql: "SELECT lower(name) AS name, flags FROM pragma_function_list WHERE lower(name) IN (\(places))",
            arguments: StatementArguments(names))
        var harmless: Set<String> = []
        var harmful: Set<String> = []
        while let row = try rows.next() {
            let (name, flags): (String, Int) = (row["name"], row["flags"])
            if flags & direct == 0, flags & (pure | innocuous) != 0 {
                harmless.insert(name)
            } else {
                harmful.insert(name)
            }
        }
        return harmless.subtracting(harmful)
    }
}
