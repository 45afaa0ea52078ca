import Foundation
import Testing

@testable import Tetra

private enum Suit: String, PageValue, StateCodable { case hearts, spades }

/// A property and a method for each kind of value that a page can send.
@Component
private struct EveryType {
    @Public var flag = false
    @Public var number = 0
    @Public var small: Int8 = 0
    @Public var natural: UInt = 0
    @Public var large: UInt64 = 0
    @Public var fraction = 0.5
    @Public var text = ""
    @Public var maybe: Int?
    @Public var list: [Int] = []
    @Public var unique: Set<Int> = []
    @Public var table: [String: Int] = [:]
    @Public var date = Date(timeIntervalSinceReferenceDate: 0)
    @Public var bytes = Data()
    @Public var id = UUID()
    @Public var decimal = Decimal(1)
    @Public var suit = Suit.hearts

    @Public mutating func flagArgument(_ value: Bool) throws { try context[Journal.self].note("flag") }
    @Public mutating func numberArgument(_ value: Int) throws { try context[Journal.self].note("number") }
    @Public mutating func smallArgument(_ value: Int8) throws { try context[Journal.self].note("small") }
    @Public mutating func naturalArgument(_ value: UInt) throws { try context[Journal.self].note("natural") }
    @Public mutating func largeArgument(_ value: UInt64) throws { try context[Journal.self].note("large") }
    @Public mutating func fractionArgument(_ value: Double) throws { try context[Journal.self].note("fraction") }
    @Public mutating func textArgument(_ value: String) throws { try context[Journal.self].note("text") }
    @Public mutating func maybeArgument(_ value: Int?) throws { try context[Journal.self].note("maybe") }
    @Public mutating func listArgument(_ value: [Int]) throws { try context[Journal.self].note("list") }
    @Public mutating func uniqueArgument(_ value: Set<Int>) throws { try context[Journal.self].note("unique") }
    @Public mutating func tableArgument(_ value: [String: Int]) throws { try context[Journal.self].note("table") }
    @Public mutating func dateArgument(_ value: Date) throws { try context[Journal.self].note("date") }
    @Public mutating func bytesArgument(_ value: Data) throws { try context[Journal.self].note("bytes") }
    @Public mutating func idArgument(_ value: UUID) throws { try context[Journal.self].note("id") }
    @Public mutating func decimalArgument(_ value: Decimal) throws { try context[Journal.self].note("decimal") }
    @Public mutating func suitArgument(_ value: Suit) throws { try context[Journal.self].note("suit") }
    @Public mutating func take(flag: Bool) {}
    @Public mutating func take2(number: Int, table: [String: Int]) {}

    var body: some HTML { p { "every type" } }
}

@Suite("Values of the wrong type")
struct ValueTests {
    /// For each property what it must not take.
    static let wrong: [(property: String, values: [JSONValue])] = [
        ("flag", [.number(0), .number(1), .string("true"), .string(""), .null, .array([])]),
        (
            "number",
            [.bool(true), .string("1"), .number(0.5), .number(1e300), .number(-1e300), .null, .array([.number(1)])]
        ),
        ("small", [.number(128), .number(-129), .string("1"), .bool(false)]),
        ("natural", [.number(-1), .string("-1"), .number(1e20)]),
        (
            "large",
            [
                .string("18446744073709551616"), .string("1"), .string("+9007199254740993"), .string("0x1"),
                .number(1e19),
            ]
        ),
        ("fraction", [.string("0.5"), .string("nan"), .bool(true), .null]),
        ("text", [.number(1), .bool(true), .null, .array([.string("a")]), .object([:])]),
        ("maybe", [.string("1"), .bool(false), .array([]), .number(0.1)]),
        (
            "list",
            [.null, .object([:]), .array([.null]), .array([.number(1), .string("2")]), .number(1), .string("[]")]
        ),
        ("unique", [.array([.number(1), .number(1)]), .object([:]), .array([.string("1")])]),
        ("table", [.array([]), .object(["a": .string("1")]), .object(["a": .null]), .null]),
        ("date", [.string("yesterday"), .number(0), .string("2026-02-30T00:00:00Z"), .string("2026-01-01"), .null]),
        ("bytes", [.string("A"), .string("AAA"), .string("AA==" + " "), .array([.number(1)]), .string("_-==")]),
        ("id", [.string("1"), .string(""), .string("{00000000-0000-0000-0000-000000000000}"), .number(0)]),
        ("decimal", [.string("1e5"), .string("1,5"), .string("NaN"), .number(1), .string(""), .string("0x10")]),
        ("suit", [.string("clubs"), .string("Hearts"), .number(0), .null, .string("")]),
    ]

    let journal = Journal()

    func visited() async throws -> (TestHost, RawClient) {
        let values = StateValues().with(journal)
        let host = try TestHost(change: {
            $0.values = values
            $0.limits.callsPerSecond = nil
        }) {
            try $0.page("/") { _ in Document(title: "x") { EveryType() } }
        }
        return (host, try await host.visiting())
    }

    @Test("422 with the property's name, as value and as what was last sent", arguments: wrong.indices)
    func properties(_ index: Int) async throws {
        var (_, client) = try await visited()
        let component = try client.page.first("EveryType")
        let (property, values) = Self.wrong[index]
        for value in values {
            let sent = try await client.call(component, nil, values: [property: value])
            #expect(sent.status == 422 && sent.code == "InvalidValue", "\(property) as \(value)")
            #expect(sent.message.contains(property))
            var pretended = component
            let position = try #require(component.writableNames.firstIndex(of: property))
            pretended.writable[position] = value
            let lastSent = try await client.call(pretended, nil, values: [property: component.writable[position]])
            #expect(lastSent.status == 422 && lastSent.code == "InvalidValue", "\(property) as \(value)")
        }
        #expect(try await client.call(component, nil).status == 200)
    }

    @Test("422 with the argument's place, as an argument, and the method does not run", arguments: wrong.indices)
    func arguments(_ index: Int) async throws {
        var (_, client) = try await visited()
        let component = try client.page.first("EveryType")
        let (type, values) = Self.wrong[index]
        for value in values {
            let answer = try await client.call(component, "\(type)Argument", [value])
            #expect(answer.status == 422 && answer.code == "InvalidValue", "\(type) as \(value)")
            #expect(answer.message.contains("arguments[0]"))
        }
        #expect(journal.take().isEmpty)
        let position = try #require(component.writableNames.firstIndex(of: type))
        #expect(try await client.call(component, "\(type)Argument", [component.writable[position]]).status == 200)
        #expect(journal.take() == [type])
    }

    @Test("every property that is not writable, of every component, is refused by name, and so is every other type's")
    func names() async throws {
        let store = NoteStore(["milk"])
        let host = try TestHost(change: {
            $0.values = StateValues().with(store)
            $0.limits.callsPerSecond = nil
        }) {
            try $0.page("/") { _ in
                Document(title: "x") {
                    Counter()
                    NoteList()
                    Account()
                    EveryType()
                }
            }
        }
        var client = try await host.visiting()
        let all = Set(
            client.page.components.flatMap { component in
                host.host.registry.known(nameHash: StateDigest.typeHash(component.type))?.properties.map(\.name) ?? []
            })
        for component in client.page.components {
            for name in all.subtracting(component.writableNames) {
                var pretended = component
                pretended.writableNames.append(name)
                pretended.writable.append(.null)
                client.page.types[component.type] = pretended.writableNames
                #expect(try await client.call(pretended, nil).code == "InvalidValue", "\(component.type).\(name)")
                client.page.types[component.type] = component.writableNames
                let changed = try await client.call(component, nil) { body in
                    guard case .object(var call) = body["calls"]?.array.first else { return }
                    call["changed"] = .object([name: .null])
                    body["calls"] = .array([.object(call)])
                }
                #expect(changed.code == "InvalidValue", "\(component.type).\(name)")
                #expect(try await client.call(component, name).code == "UnknownMethod", "\(component.type).\(name)")
            }
        }
    }

    @Test("what the page names itself cannot forge a line of the log, nor fill it")
    func log() async throws {
        var (host, client) = try await visited()
        let component = try client.page.first("EveryType")
        let forged = "a\nerror: forged\u{2028}\u{1B}[2J\r"
        let long = String(repeating: "x", count: 100_000)
        for name in [forged, long] {
            let table = JSONValue.object([name: .string("no number")])
            #expect(try await client.call(component, "take2", [.number(1), table]).code == "InvalidValue")
            #expect(try await client.call(component, nil, values: ["table": table]).code == "InvalidValue")
        }
        #expect(host.log.text.contains("InvalidValue"))
        #expect(!host.log.text.contains("\nerror: forged"))
        #expect(!host.log.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\r" || $0 == "\u{2028}" })
        #expect(host.log.text.utf8.count < 20_000)
    }
}
