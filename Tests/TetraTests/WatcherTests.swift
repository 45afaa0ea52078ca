import Tetra
import Testing

@Suite("Watchers on the server")
struct WatcherTests {
    let journal = Journal()

    func client() async throws -> RawClient {
        let journal = self.journal
        let host = try TestHost(change: { $0.values = StateValues().with(journal) }) { host in
            try host.page("/") { _ in Document(title: "List") { WatchedList() } }
        }
        let client = try await host.visiting()
        _ = journal.take()
        return client
    }

    /// A call of the list that brings its rows along, some of them edited.
    func call(
        _ client: inout RawClient, _ method: String?, values: [String: JSONValue] = [:],
        rows: [[String: JSONValue]] = [[:], [:]]
    ) async throws -> RawAnswer {
        let list = try client.page.first("WatchedList")
        let below = zip(client.page.all("WatchedRow"), rows).map { row, edits in
            let (values, changed) = row.edited(edits)
            return JSONValue.array([.string(row.state), .array(values), .object(changed)])
        }
        guard case .object(var entry) = client.entry(list, method, values: values) else {
            throw RawClientError("entry")
        }
        entry["descendants"] = .array(below)
        return try await client.post(JSONWriter.write(.object(client.request([.object(entry)]))))
    }

    @Test("run after the changed values are applied and before the method, once for each change, in source order")
    func order() async throws {
        var client = try await client()
        let answer = try await call(&client, "act", values: ["search": .string("milk"), "page": .number(3)])
        #expect(answer.status == 200)
        #expect(journal.take().filter { !$0.hasPrefix("load") } == ["search", "page from 1", "act"])
        let list = try answer.components().first("WatchedList")
        #expect(list.writable == [.string("milk"), .number(1)])
        #expect(list.readOnly == [.string("found milk")])
    }

    @Test("do not run for what did not change, nor for what another watcher changes")
    func unchanged() async throws {
        var client = try await client()
        _ = try await call(&client, "act")
        #expect(journal.take().filter { !$0.hasPrefix("load") } == ["act"])
        _ = try await call(&client, "act", values: ["search": .string("milk")])
        #expect(journal.take().filter { !$0.hasPrefix("load") } == ["search", "act"])
        _ = try await call(&client, "act", values: ["search": .string("")])
        #expect(journal.take().filter { !$0.hasPrefix("load") } == ["act"])
    }

    @Test("run in a refresh, too")
    func refresh() async throws {
        var client = try await client()
        let answer = try await call(&client, nil, values: ["search": .string("milk")])
        #expect(answer.html?.contains("found milk") == true)
    }

    @Test("make a method render that would not")
    func withoutUpdate() async throws {
        var client = try await client()
        #expect(try await call(&client, "ask").html == nil)
        #expect(
            try await call(&client, "ask", values: ["search": .string("milk")]).html?.contains("found milk") == true)
    }

    @Test("of descendants run before the method, in the order of the tree")
    func descendants() async throws {
        var client = try await client()
        let answer = try await call(
            &client, "act", values: ["search": .string("x")],
            rows: [["title": .string("ONE")], ["title": .string("TWO")]])
        #expect(answer.status == 200)
        let lines = journal.take()
        #expect(
            lines == [
                "search", "load 1", "1: row 1 -> ONE", "load 2", "2: row 2 -> TWO", "act", "load 1", "load 2",
            ])
    }

    @Test("of a descendant keep what they set, also where load sets it, and what they ask of the page")
    func descendantState() async throws {
        var client = try await client()
        let answer = try await call(&client, "act", rows: [["title": .string("ONE")], [:]])
        let rows = try answer.components().all("WatchedRow")
        #expect(rows.map(\.writable) == [[.string("ONE"), .string("one"), .string("")]])
        #expect(rows.map(\.readOnly) == [[.number(1)]])
        #expect(answer.html?.contains("one") == true)
        #expect(answer.queue.map { $0.first?.string } == ["dispatch"])

        // What they set in the sealed state is there at the next call, of the row itself.
        var row = try #require(rows.first)
        row.writableNames = ["title", "slug", "remark"]
        let next = try await client.call(row, nil, values: ["title": .string("EINS")])
        #expect(try next.components().first("WatchedRow").readOnly == [.number(2)])
    }

    @Test("of a descendant answer a state even if nothing can be seen of it, so that the change counts as told")
    func descendantTold() async throws {
        var client = try await client()
        let answer = try await call(&client, "ask", rows: [["remark": .string("hello")], [:]])
        #expect(try answer.components().all("WatchedRow").map(\.writable.last) == [.string("hello")])
        #expect(journal.take().contains("1: hello"))
    }

    @Test("fail the call by what they throw", arguments: ["act", "ask"])
    func failing(method: String) async throws {
        var client = try await client()
        let answer = try await call(&client, method, rows: [[:], ["title": .string("")]])
        #expect(answer.status == 422)
        #expect(answer.code == "Untitled")
        #expect(!journal.take().contains(method))
    }

    @Test("can't be called by name, like any other name: 404", arguments: ["searchChanged", "pageChanged", "nope"])
    func byName(name: String) async throws {
        var client = try await client()
        let answer = try await call(&client, name)
        #expect(answer.status == 404)
        #expect(answer.code == "UnknownMethod")
        #expect(answer.message == "The component has no such public method.")
        #expect(journal.take().isEmpty)
    }

    @Test("get an old value of the property's type only")
    func oldType() async throws {
        var client = try await client()
        let list = try client.page.first("WatchedList")
        guard case .object(var entry) = client.entry(list, "act", values: ["page": .number(2)]) else { return }
        entry["changed"] = .object(["page": .string("one")])
        let answer = try await client.post(JSONWriter.write(.object(client.request([.object(entry)]))))
        #expect(answer.status == 422)
        #expect(answer.code == "InvalidValue")
    }

    @Test("keep a value that they rewrote for as long as load says the same")
    func unsaved() async throws {
        var client = try await client()
        let row = try #require(client.page.all("WatchedRow").first)
        let first = try await client.call(row, nil, values: ["slug": .string("mine"), "title": .string("T")])
        let after = try first.components().first("WatchedRow")
        #expect(after.writable == [.string("T"), .string("t"), .string("")])
        let second = try await client.call(after, nil)
        #expect(try second.components().first("WatchedRow").writable == [.string("T"), .string("t"), .string("")])
    }

    @Test("are told to the page: which properties, and how long it may wait")
    func description() async throws {
        let types = try await client().page.json["types"].array
        let list = types.first { $0["name"].string.hasSuffix("WatchedList") } ?? .null
        #expect(list["watch"] == ["page": nil, "search": "debounce:300"])
        let row = types.first { $0["name"].string.hasSuffix("WatchedRow") } ?? .null
        #expect(row["watch"] == ["title": nil, "remark": nil])
        #expect(row["listen"] == .null)
    }
}
