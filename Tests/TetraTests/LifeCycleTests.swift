import Tetra
import Testing

@Suite("The life of a component")
struct LifeCycleTests {
    func counter() throws -> TestHost {
        try TestHost { try $0.page("/") { _ in Document(title: "Counter") { Counter() } } }
    }

    @Test("a page holds HTML, public values, initial locals and a sealed state")
    func firstRender() async throws {
        let client = try await counter().visiting()
        let counter = try client.page.first("Counter")
        #expect(counter.writable == [.number(0)])
        #expect(counter.readOnly == [.string("even")])
        #expect(counter.local == [.bool(false)])
        #expect(counter.state.utf8.starts(with: "gAAAAA".utf8))
        #expect(client.page.html.contains("data-tetra-id=\"\(counter.id)\""))
        #expect(client.page.html.contains("steps: 0"))
    }

    @Test("a call resumes the private state, runs the method and seals anew")
    func calls() async throws {
        var client = try await counter().visiting()
        var counter = try client.page.first("Counter")
        for expected in 1...3 {
            let answer = try await client.call(counter, "increment")
            #expect(answer.status == 200)
            let next = try answer.components().first("Counter")
            #expect(next.state != counter.state)
            #expect(next.writable == [.number(Double(expected))])
            #expect(next.readOnly == [.string(expected % 2 == 0 ? "even" : "odd")])
            #expect(next.local == nil, "locals are sent at first render only")
            #expect(answer.html?.contains("steps: \(expected)") == true)
            counter = next
        }
    }

    @Test("arguments and a return value are typed JSON")
    func argumentsAndReturn() async throws {
        var client = try await counter().visiting()
        let counter = try client.page.first("Counter")
        let answer = try await client.call(counter, "step", [.number(5), .bool(true)])
        #expect(answer.result["value"] == .number(10))
    }

    @Test("an old state can be put back: each resume is from the state that came")
    func replay() async throws {
        var client = try await counter().visiting()
        let counter = try client.page.first("Counter")
        _ = try await client.call(counter, "increment")
        let again = try await client.call(counter, "increment")
        #expect(try again.components().first("Counter").writable == [.number(1)])
    }

    @Test("a refresh without a method renders again and seals anew")
    func refresh() async throws {
        var client = try await counter().visiting()
        let counter = try client.page.first("Counter")
        let answer = try await client.call(counter, nil)
        #expect(answer.status == 200)
        #expect(answer.html == nil, "nothing changed")
        #expect(try answer.components().first("Counter").state != counter.state)
    }

    @Test("a state survives a restart of the server, and moves to any node with the keyring")
    func restart() async throws {
        var client = try await counter().visiting()
        let counter = try client.page.first("Counter")
        var elsewhere = try self.counter().browser()
        elsewhere.cookies = client.cookies
        elsewhere.page = client.page
        #expect(try await elsewhere.call(counter, "increment").status == 200)
        #expect(try await client.call(counter, "increment").status == 200)
    }
}

@Suite("Whose value wins")
struct WhoseValueWinsTests {
    let store = NoteStore(["milk", "bread"])

    func notes() throws -> TestHost {
        let store = self.store
        return try TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in Document(title: "Notes") { NoteList() } }
        }
    }

    @Test("what nobody touched follows load: an idle page never writes back an old title")
    func idleFollowsLoad() async throws {
        var client = try await notes().visiting()
        let item = client.page.all("NoteItem")[0]
        store.save(Note(id: 1, title: "oat milk"))
        let answer = try await client.call(item, "rename")
        #expect(answer.status == 200)
        #expect(store.note(1)?.title == "oat milk")
        #expect(try answer.components().first("NoteItem").writable == [.string("oat milk")])
    }

    @Test("what the person changed wins over load")
    func changedWins() async throws {
        var client = try await notes().visiting()
        let item = client.page.all("NoteItem")[0]
        store.save(Note(id: 1, title: "oat milk"))
        let answer = try await client.call(item, "rename", values: ["title": .string("soy milk")])
        #expect(answer.status == 200)
        #expect(store.note(1)?.title == "soy milk")
    }

    @Test("what the person typed and nobody saved outlasts any number of calls")
    func typingOutlastsCalls() async throws {
        var client = try await notes().visiting()
        let list = try client.page.first("NoteList")
        var item = client.page.all("NoteItem")[0]
        item = try await client.call(item, nil, values: ["title": .string("soy")]).components().first("NoteItem")
        for _ in 1...2 {
            item = try await client.call(item, nil).components().first("NoteItem")
            #expect(item.writable == [.string("soy")])
        }
        let answer = try await client.call(list, nil, descendants: [item])
        #expect(try answer.components().all("NoteItem").first { $0.id == item.id } == nil, "it is as it was")
        #expect(store.note(1)?.title == "milk")
    }

    @Test("a method that refuses what was typed leaves it for the next attempt")
    func typingOutlastsRefusal() async throws {
        var client = try await notes().visiting()
        var item = client.page.all("NoteItem")[0]
        let refused = try await client.call(item, "lookup", [.number(1)], values: ["title": .string("soy")])
        item = try refused.components().first("NoteItem")
        #expect(try await client.call(item, "rename").status == 200)
        #expect(store.note(1)?.title == "soy")
    }

    @Test("typing that was not saved gives way when load says something new")
    func typingGivesWay() async throws {
        var client = try await notes().visiting()
        var item = client.page.all("NoteItem")[0]
        item = try await client.call(item, nil, values: ["title": .string("soy")]).components().first("NoteItem")
        store.save(Note(id: 1, title: "oat milk"))
        item = try await client.call(item, nil).components().first("NoteItem")
        #expect(item.writable == [.string("oat milk")])
    }

    @Test("what a method has saved follows load again, also back to the value from before")
    func savedFollowsLoad() async throws {
        var client = try await notes().visiting()
        var item = client.page.all("NoteItem")[0]
        item = try await client.call(item, "rename", values: ["title": .string("soy")]).components().first("NoteItem")
        store.save(Note(id: 1, title: "milk"))
        item = try await client.call(item, nil).components().first("NoteItem")
        #expect(item.writable == [.string("milk")])
    }

    @Test("what a method has removed leaves nothing behind that stands against load")
    func removedFollowsLoad() async throws {
        var client = try await notes().visiting()
        let item = client.page.all("NoteItem")[0]
        let removed = try await client.call(item, "delete", values: ["title": .string("soy")])
        store.save(Note(id: 1, title: "milk"))
        let next = try await client.call(removed.components().first("NoteItem"), nil)
        #expect(try next.components().first("NoteItem").writable == [.string("milk")])
    }

    @Test("a writable value that load does not set comes back as the page holds it")
    func heldByPage() async throws {
        var client = try await notes().visiting()
        let list = try client.page.first("NoteList")
        let answer = try await client.call(
            list, nil, values: ["title": .string("half-typ")], descendants: client.page.all("NoteItem"))
        #expect(try answer.components().first("NoteList").writable == [.string("half-typ")])
    }

    @Test("what load sets is left out of the sealed state")
    func loadSetIsLeftOut() async throws {
        // Ten long titles in `notes`, which load sets, must not make the token longer.
        let short = try await notes().visiting().page.first("NoteList").state.count
        for id in 3...12 { store.save(Note(id: id, title: String(repeating: "x", count: 200))) }
        let long = try await notes().visiting().page.first("NoteList").state.count
        #expect(short == long)
    }
}
