import Foundation
import Testing

@testable import TetraState

@Suite("What stands for the types of Python")
struct CounterpartTests {
    /// All that Tetra for Python allows in a state.
    static let allowed = [
        "str", "int", "float", "bool", "bytes", "bytearray", "complex", "range", "type", "NoneType", "list", "dict",
        "set", "frozenset", "tuple", "slice", "object", "Ellipsis", "NotImplementedType", "datetime", "date", "time",
        "timedelta", "timezone", "Decimal", "OrderedDict", "defaultdict", "Counter", "deque", "PurePath", "PosixPath",
        "WindowsPath", "UUID", "SafeString", "SafeData", "SafeText", "models", "forms", "query sets",
        "component classes", "types with @register_pickler", "template blocks", "file fields",
    ]

    struct Row: Equatable {
        let python: String
        let swift: String
        let note: String
    }

    /// The rows of the last table in `docs/State.md`, without their backticks.
    static func rows() throws -> [Row] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/State.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let table = text.components(separatedBy: "## Coming from Python")[1]
        return table.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
            let cells = line.components(separatedBy: " | ").map {
                $0.replacingOccurrences(of: "`", with: "").trimmingCharacters(in: CharacterSet(charactersIn: "| "))
            }
            return Row(python: cells[0], swift: cells[1], note: cells.count > 2 ? cells[2] : "")
        }
    }

    @Test("each allowed type has a row, and each row is of one")
    func allowedTypes() throws {
        let named = Set(try Self.rows().flatMap { $0.python.components(separatedBy: ", ") })
        #expect(named == Set(Self.allowed))
    }

    @Test("each Swift type of the table is checked, and nothing else is; those of Tetra are checked by its own tests")
    func rowsAndChecks() throws {
        let rows = try Self.rows().filter { $0.swift != "none" && !$0.note.hasPrefix("in Tetra;") }
            .map { "\($0.python) as \($0.swift)" }
        #expect(rows.sorted() == Counterpart.all.map(\.testDescription).sorted())
    }

    @Test("what nothing stands for has a reason")
    func reasons() throws {
        let without = try Self.rows().filter { $0.swift == "none" }
        #expect(!without.isEmpty)
        for row in without { #expect(row.note.hasPrefix("because "), "\(row.python)") }
    }

    @Test("its values come back", arguments: Counterpart.all)
    func roundTrip(_ counterpart: Counterpart) throws {
        try counterpart.check()
    }
}
