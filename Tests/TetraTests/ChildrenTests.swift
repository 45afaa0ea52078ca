import Tetra
import Testing

@Suite("Children")
struct ChildrenTests {
    let store = NoteStore(["milk", "bread", "salt"])

    func notes() throws -> TestHost {
        let store = self.store
        return try TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in Document(title: "Notes") { NoteList() } }
        }
    }

    @Test("ids are the same at each render of the page and unlike each other")
    func stableIDs() async throws {
        let host = try notes()
        let first = try await host.visiting().page.components.map(\.id)
        let second = try await host.visiting().page.components.map(\.id)
        #expect(first == second)
        #expect(Set(first).count == 4)
    }

    @Test("rows whose HTML did not change are holes, and their states are not sent again")
    func unchangedRows() async throws {
        var client = try await notes().visiting()
        let list = try client.page.first("NoteList")
        let items = client.page.all("NoteItem")
        let answer = try await client.call(
            list, "add", values: ["title": .string("eggs")], descendants: items)
        let html = try #require(answer.html)
        for item in items {
            #expect(html.contains("<template data-tetra-keep=\"\(item.id)\"></template>"))
        }
        let sent = try answer.components()
        #expect(sent.all("NoteItem").count == 1, "only the new one")
        #expect(html.contains("4 notes"))
        #expect(try sent.first("NoteList").writable == [.string("")])
    }

    @Test("a changed row is sent with the parent's answer")
    func changedRow() async throws {
        var client = try await notes().visiting()
        let list = try client.page.first("NoteList")
        let items = client.page.all("NoteItem")
        store.save(Note(id: 2, title: "rye bread"))
        let answer = try await client.call(list, nil, descendants: items)
        let html = try #require(answer.html)
        #expect(html.contains("rye bread"))
        #expect(html.contains("<template data-tetra-keep=\"\(items[0].id)\"></template>"))
        #expect(try answer.components().all("NoteItem").map(\.id) == [items[1].id])
    }

    @Test("a child keeps its private state when its parent renders again")
    func childState() async throws {
        var client = try await notes().visiting()
        let list = try client.page.first("NoteList")
        var items = client.page.all("NoteItem")
        let renamed = try await client.call(items[0], "rename", values: ["title": .string("oat")])
        items[0] = try renamed.components().first("NoteItem")
        #expect(renamed.html?.contains("renamed 1 times") == true)
        #expect(renamed.queue.map { $0[0] } == [.string("dispatch")])
        let answer = try await client.call(list, nil, descendants: items)
        #expect(answer.html == nil || answer.html?.contains("renamed 0 times") == false)
        let again = try await client.call(items[0], "rename", values: ["title": .string("soy")])
        #expect(again.html?.contains("renamed 2 times") == true)
    }

    @Test("a model that the parent passes is used as it is, not fetched again")
    func noSecondFetch() async throws {
        var client = try await notes().visiting()
        #expect(store.takeFetches().isEmpty)
        let list = try client.page.first("NoteList")
        _ = try await client.call(list, nil, descendants: client.page.all("NoteItem"))
        #expect(store.takeFetches().isEmpty)
        _ = try await client.call(client.page.all("NoteItem")[1], nil)
        #expect(store.takeFetches() == [[2]])
    }

    @Test("a descendant whose id the render does not give is ignored")
    func foreignDescendant() async throws {
        var client = try await notes().visiting()
        let list = try client.page.first("NoteList")
        let items = client.page.all("NoteItem")
        store.delete(2)
        let answer = try await client.call(list, nil, descendants: items)
        #expect(answer.status == 200)
        #expect(answer.html?.contains(items[1].id) == false)
    }

    @Test("a component whose model is gone answers 410, its siblings go on")
    func stale() async throws {
        let host = try notes()
        var client = try await host.visiting()
        let items = client.page.all("NoteItem")
        store.delete(1)
        let answer = try await client.call(items[0], "rename")
        #expect(answer.status == 410)
        #expect(answer.code == "StaleComponentState")
        #expect(!answer.message.isEmpty)
        #expect(try await client.call(items[1], "rename").status == 200)
        #expect(host.log.text.contains("StaleComponentState"))
    }

    @Test("a record that a method does not find is stale only if load says so")
    func missingInMethod() async throws {
        var client = try await notes().visiting()
        let item = client.page.all("NoteItem")[0]
        #expect(try await client.call(item, "lookup", [.number(99)]).status == 500)
        #expect(try await client.call(item, "lookup", [.number(2)]).status == 200)
    }

    @Test("a call with update: false changes no HTML, yet brings a new state")
    func withoutUpdate() async throws {
        var client = try await notes().visiting()
        let item = client.page.all("NoteItem")[2]
        let answer = try await client.call(item, "delete")
        #expect(answer.html == nil)
        #expect(try answer.components().first("NoteItem").state != item.state)
        #expect(answer.queue.map { $0[0] } == [.string("remove"), .string("dispatch")])
        #expect(store.note(3) == nil)
    }
}
