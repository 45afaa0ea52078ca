import Testing

@testable import TetraState

@Suite("Statements and their arguments")
struct QueryStatementTests {
    static let arguments: [QueryValue] = [
        .null, 0, -1, .integer(.max), .integer(.min), 0.5, 2.0, -0.0, .real(.infinity), .real(.nan), "", "é",
        "e\u{301}", .blob([]), .blob([0, 255]), true, false,
    ]

    @Test("each kind of argument comes back as what it was", arguments: arguments)
    func roundTrip(argument: QueryValue) throws {
        #expect(try restored(archived(argument)) == argument)
        let statement = QueryStatement("SELECT ?", [argument, argument])
        #expect(try restored(archived(statement)) == statement)
    }

    @Test("arguments that a person takes for the same are different to a database")
    func equality() {
        let different: [QueryValue] = [
            .null, 0, 0.0, -0.0, "0", .blob([48]), "é", "e\u{301}", 1, true, "",
        ]
        for (index, left) in different.enumerated() {
            for (other, right) in different.enumerated() {
                let areSame = index == other || Set([index, other]) == [8, 9]
                #expect((left == right) == areSame)
            }
        }
        #expect(Set(different).count == different.count - 1)
        #expect(QueryStatement("é") != QueryStatement("e\u{301}"))
    }

    @Test("a statement that is too long, has too many arguments or a NUL is refused, when saved, restored and run")
    func bounds() async throws {
        let statements: [(QueryStatement, StateError.Code)] = [
            (QueryStatement(String(repeating: "x", count: 65_537)), .limitExceeded),
            (QueryStatement("x", Array(repeating: .null, count: 1_001)), .limitExceeded),
            (QueryStatement("SELECT 1\0; DROP TABLE book"), .shapeMismatch),
        ]
        for (statement, code) in statements {
            #expect(throws: StateError(code, "")) { try archived(statement) }
            var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
            try encoder.list(count: 1 + statement.arguments.count) { encoder throws(StateError) in
                encoder.text(statement.sql)
                for argument in statement.arguments { try encoder.value(argument) }
            }
            let bytes = forged(encoder.bytes)
            #expect(throws: StateError(code, "")) { try restored(bytes, as: StateQuery<Book>.self) }
            let shelf = Shelf()
            await #expect(throws: StateError(code, "")) {
                try await StateQuery<Book>(statement).fetchAll(from: StateValues().with(shelf))
            }
            #expect(shelf.log.entries.isEmpty)
        }
        let largest = QueryStatement(
            String(repeating: "x", count: 65_536), Array(repeating: .integer(1), count: 1_000))
        #expect(try restored(archived(largest)) == largest)
    }

    @Test(
        "anything else is a mismatch",
        arguments: ["01", "6161", "80", "8101", "82e16161", "82e001", "c0", "a0", "826178 8201 02", "826178 e1"])
    func mismatch(value: String) {
        #expect(throws: StateError.self) { try restored(forged(hex(value)), as: StateQuery<Book>.self) }
    }
}
