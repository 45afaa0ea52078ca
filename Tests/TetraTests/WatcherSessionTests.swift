import Tetra
import Testing

/// Watches two properties at once, and has rows that watch.
@Component
struct Turnstile {
    @Public var ticket = ""
    @Public var coins = 0

    @Public(watch: \Self.ticket, \Self.coins)
    mutating func inserted() async throws {
        try context[Journal.self].note("inserted")
        if ticket == "in" { try await context.session.login("ann") }
    }

    @Public mutating func pass() throws { try context[Journal.self].note("pass") }

    var body: some HTML {
        div { ForEach([1, 2], id: \.self) { Wicket(id: $0) } }
    }
}

/// A row that watches, as long as it is there.
@Component
struct Wicket {
    struct Slots { let content: Slot }

    @Public var token = ""
    @Public var note = ""
    @Transient var id = 0

    mutating func load(id: Int) throws {
        self.id = id
        try context[Journal.self].note("load \(id)")
        guard try context[Roster.self].contains("\(id)") else { throw StaleStateError() }
    }

    @Public(watch: \Self.token)
    mutating func turned() async throws {
        try context[Journal.self].note("turned \(id), \(slots.content.isFilled)")
        if token == "in" { try await context.session.login("ann") }
    }

    var body: some HTML { p { slots.content } }
}

/// Shows those of its rows that are there.
@Component
struct WicketRow {
    var ids = [1, 2]

    mutating func load() throws {
        let roster = try context[Roster.self]
        ids = [1, 2].filter { roster.contains("\($0)") }
    }

    @Public mutating func pass() throws { try context[Journal.self].note("pass") }

    var body: some HTML {
        div { ForEach(ids, id: \.self) { id in Wicket(id: id) { b { "\(id)" } } } }
    }
}

@Suite("Watchers and what becomes of the call")
struct WatcherSessionTests {
    let journal = Journal()
    let roster = Roster(["1", "2"])

    func client(_ path: String = "/") async throws -> RawClient {
        let (journal, roster) = (self.journal, self.roster)
        let host = try TestHost(change: { $0.values = StateValues().with(journal).with(roster) }) { host in
            try host.page("/") { _ in main { Turnstile() } }
            try host.page("/row") { _ in main { WicketRow() } }
        }
        let client = try await host.visiting(path)
        _ = journal.take()
        return client
    }

    /// A call that brings its rows along, some of them edited.
    func call(
        _ client: inout RawClient, _ type: String, values: [String: JSONValue] = [:],
        rows: [[String: JSONValue]] = [[:], [:]]
    ) async throws -> RawAnswer {
        let below = zip(client.page.all("Wicket"), rows).map { row, edits in
            let (values, changed) = row.edited(edits)
            return JSONValue.array([.string(row.state), .array(values), .object(changed)])
        }
        guard case .object(var entry) = client.entry(try client.page.first(type), "pass", values: values) else {
            throw RawClientError("entry")
        }
        entry["descendants"] = .array(below)
        return try await client.post(JSONWriter.write(.object(client.request([.object(entry)]))))
    }

    func expectRefresh(_ answer: RawAnswer, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(answer.json["refresh"] == .bool(true), sourceLocation: sourceLocation)
        #expect(answer.html == nil, sourceLocation: sourceLocation)
        #expect(try answer.components().components.isEmpty, sourceLocation: sourceLocation)
    }

    @Test("one for several properties runs once, however many of them changed")
    func once() async throws {
        var client = try await client()
        _ = try await call(&client, "Turnstile", values: ["ticket": .string("x"), "coins": .number(2)])
        #expect(journal.take().filter { !$0.hasPrefix("load") } == ["inserted", "pass"])
    }

    @Test("after one that signs in nothing runs: no other watcher, no method, no render")
    func signedIn() async throws {
        var client = try await client()
        let turned: [[String: JSONValue]] = [["token": .string("in")], ["token": .string("in")]]
        try expectRefresh(try await call(&client, "Turnstile", values: ["ticket": .string("in")], rows: turned))
        #expect(journal.take() == ["inserted"])
        client = try await self.client()
        try expectRefresh(try await call(&client, "Turnstile", rows: turned))
        #expect(journal.take() == ["load 1", "turned 1, false"])
    }

    @Test("below one that can't be loaded any more the call goes on: its parent knows whether it is still there")
    func gone() async throws {
        var client = try await client("/row")
        roster.remove("1")
        let answer = try await call(
            &client, "WicketRow", rows: [["token": .string("a")], ["token": .string("b")]])
        #expect(answer.status == 200)
        #expect(journal.take() == ["load 1", "load 2", "turned 2, true", "pass", "load 2"])
    }

    @Test("a row is loaded once where nothing watched was changed, and one that was changed back is as it was")
    func unwatched() async throws {
        var client = try await client()
        _ = try await call(&client, "Turnstile", rows: [["note": .string("x")], [:]])
        #expect(journal.take() == ["pass", "load 1", "load 2"])
        let answer = try await call(&client, "Turnstile", rows: [["token": .string("")], [:]])
        #expect(try answer.components().all("Wicket").isEmpty)
    }
}
