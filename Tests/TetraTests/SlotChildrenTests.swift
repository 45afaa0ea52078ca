import Tetra
import Testing

/// Says how many others there were, to the page as well.
@Component
private struct Ticker {
    var count = 0
    mutating func load() throws {
        let visits = try context[Visits.self]
        try visits.count()
        count = visits.value
        client.dispatch("ticked")
    }
    var body: some HTML { em { "tick \(count)" } }
}

/// Passes one to another component.
@Component
private struct Case {
    @Public func look() {}
    var body: some HTML { section { Pane { Ticker() } } }
}

/// Holds a note of its own choice beside what it is given.
@Component
private struct Favourite {
    var chosen = Note(id: 1, title: "")
    @Transient var first = ""
    mutating func load(first: Note) { self.first = first.title }
    @Public mutating func choose(_ id: Int) throws { chosen = try context[NoteStore.self].note(id) ?? chosen }
    var body: some HTML { p { "\(chosen.title) or \(first)" } }
}

@Component
private struct Favourites {
    var first = Note(id: 1, title: "milk")
    @Public func look() {}
    var body: some HTML { section { Favourite(first: first) } }
}

/// Places itself, as deep as it is told.
@Component
private struct Nested {
    @Transient var depth = 0
    mutating func load(depth: Int) { self.depth = depth }
    var body: some HTML { div { if depth > 1 { Nested(depth: depth - 1) } } }
}

/// Goes away from the request that it is loaded for.
@Component
private struct Quitter {
    @Transient var place = ""
    mutating func load(place: String) throws {
        self.place = place
        try leave("load")
    }
    mutating func beforeRender() throws { try leave("beforeRender") }
    func leave(_ here: String) throws {
        if place == here, try context[Journal.self].isArmed { try context[RequestCancellation.self].cancel() }
    }
    @Public mutating func act() throws { try context[Journal.self].note("act") }
    var body: some HTML { div { Ticker() } }
}

extension Journal {
    /// Whether something was noted and not taken yet.
    fileprivate var isArmed: Bool {
        let lines = take()
        for line in lines { note(line) }
        return !lines.isEmpty
    }
}

@Suite("Children that change on their own")
struct SlotChildrenTests {
    @Test("inside a slot: they are sent though all around is as it was, and what they ask of the page, too")
    func inSlot() async throws {
        let visits = Visits()
        var client = try await TestHost(change: { $0.values = StateValues().with(visits) }) {
            try $0.page("/") { _ in main { Case() } }
        }.visiting()
        #expect(client.page.html.contains("tick 1"))
        let answer = try await client.call(
            client.page.first("Case"), "look", descendants: client.page.all("Pane") + client.page.all("Ticker"))
        #expect(answer.html?.contains("tick 2") == true)
        #expect(answer.queue.map { $0[2] } == [.string("ticked")])
    }

    @Test("what is kept in a slot is kept again, call after call")
    func keptTwice() async throws {
        let visits = Visits()
        var client = try await TestHost(change: { $0.values = StateValues().with(visits) }) {
            try $0.page("/") { _ in main { Case() } }
        }.visiting()
        var pane = try client.page.first("Pane")
        for _ in 0..<2 {
            let answer = try await client.call(pane, "click")
            #expect(answer.html?.contains("data-tetra-keep") == true)
            pane = try answer.components().first("Pane")
        }
        #expect(visits.value == 1)
    }

    @Test("one that holds what is gone starts anew with what its parent gives it")
    func stale() async throws {
        let store = NoteStore(["milk", "bread"])
        var client = try await TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in main { Favourites() } }
        }.visiting()
        let chosen = try await client.call(client.page.first("Favourite"), "choose", [2])
        #expect(chosen.html?.contains("bread or milk") == true)
        store.delete(2)
        let answer = try await client.call(
            client.page.first("Favourites"), "look", descendants: chosen.components().all("Favourite"))
        #expect(answer.html?.contains("> or milk") == true)
    }

    @Test("as deep as the host allows, and no deeper")
    func depth() async throws {
        let host = try TestHost(change: { $0.limits.componentDepth = 3 }) { host in
            try host.page("/three") { _ in main { Nested(depth: 3) } }
            try host.page("/four") { _ in main { Nested(depth: 4) } }
        }
        var client = host.browser()
        #expect(try await client.visit("/three").status == .ok)
        #expect(try await client.visit("/four").text.contains("nested deeper than 3"))
    }

    @Test(
        "nobody waits any more: no method runs after load, no child is loaded after beforeRender",
        arguments: [
            "load", "beforeRender",
        ])
    func cancelled(_ place: String) async throws {
        let (journal, visits, cancellation) = (Journal(), Visits(), RequestCancellation())
        let host = try TestHost(change: {
            $0.values = StateValues().with(journal).with(visits).with(cancellation)
        }) { try $0.page("/") { _ in main { Quitter(place: place) } } }
        var client = try await host.visiting()
        client.cancellation = cancellation
        journal.note("armed")
        _ = try? await client.call(client.page.first("Quitter"), "act")
        #expect(journal.take() == (place == "load" ? ["armed"] : ["armed", "act"]))
        #expect(visits.value == 1)
    }
}
