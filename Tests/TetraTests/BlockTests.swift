import Testing

@testable import Tetra

struct Fruit: Sendable, Identifiable {
    let id: Int
    let name: String
}

enum Price: String, Sendable, StateCodable { case euro, pound }

/// Lists fruit, a page at a time, with rows that somebody else makes.
@Component
struct FruitTable {
    static let all = ["apple", "pear", "plum", "fig"].enumerated().map { Fruit(id: $0, name: $1) }

    var row: Block<Fruit>
    var foot: Block<Void>
    var page = 0

    mutating func load(row: Block<Fruit>, foot: Block<Void>) {
        self.row = row
        self.foot = foot
    }

    @Public mutating func next() { page += 1 }

    var body: some HTML {
        section {
            ul { ForEach(Self.all.dropFirst(page * 2).prefix(2)) { row($0) } }
            foot()
        }
    }
}

/// Gives the table its rows.
@Component
struct Stall {
    var currency = Price.euro

    @Block static func row(_ fruit: Fruit, in currency: Price, bold: Bool = false) -> some HTML {
        li {
            "\(fruit.name) in \(currency.rawValue)"
            if bold { b { "!" } }
            Leaf(text: fruit.name)
        }
    }

    @Block static func foot() -> some HTML { p { "That is all." } }

    @Block("Stall.farewell") static func renamed() -> some HTML { p { "Bye." } }

    var body: some HTML { main { FruitTable(row: Self.$row(in: currency), foot: Self.$foot) } }
}

@Suite("Blocks that are functions")
struct BlockTests {
    func host() throws -> TestHost { try TestHost { try $0.page("/") { _ in Stall() } } }

    @Test("a component calls the function for each value, and what it makes is the component's own")
    func rendered() async throws {
        let client = try await host().visiting()
        #expect(client.page.html.contains("apple in euro"))
        #expect(client.page.html.contains("<p>That is all.</p>"))
        #expect(client.page.all("Leaf").count == 2)
    }

    @Test("it is restored by its name and its arguments, so that the component can call it alone")
    func resumed() async throws {
        var client = try await host().visiting()
        let answer = try await client.call(
            client.page.first("FruitTable"), "next", descendants: client.page.all("Leaf"))
        #expect(answer.html?.contains("plum in euro") == true)
        #expect(try answer.components().all("Leaf").count == 2)
        let again = try await client.call(answer.components().first("FruitTable"), nil)
        #expect(again.html?.contains("fig in euro") == true || again.html == nil)
    }

    @Test("a state that names what is no block, or a block of another value, is refused")
    func forged() async throws {
        let host = try host()
        var client = try await host.visiting()
        let forger = Forger(host: host.host, client: client)
        let table = try client.page.first("FruitTable")
        for wrong in [AnyState("text"), AnyState(Stall._$foot())] {
            var preparation = StatePreparation(registry: host.host.registry.models)
            try preparation.collect(wrong)
            try preparation.collect(Stall.$foot)
            var writer = StateArchiveWriter(preparation)
            try writer.field("row", wrong)
            try writer.field("foot", Stall.$foot)
            let arguments = try writer.finish()
            let forged = try forger.changed(table) { $0.arguments = arguments }
            let answer = try await client.call(forged, "next")
            #expect([403, 412].contains(answer.status))
        }
    }

    @Test("its name is the component's and the function's, or what the attribute says")
    func names() {
        #expect(Stall._$row.stateName == "TetraTests.Stall.row")
        #expect(Stall._$renamed.stateName == "Stall.farewell")
    }
}
