import Synchronization
import Tetra
import Testing

/// A component with every hook, and a child with every hook.
@Component
private struct Hooked {
    @Public var count = 0
    @Public(.readOnly) var label = "nothing yet"
    var renders = 0
    @Transient var shown: [Int] = []

    mutating func load() throws {
        try context[Journal.self].note("load")
        shown = [1, 2, 3]
    }

    mutating func authorize() async throws {
        try context[Journal.self].note("authorize")
        guard try context[Roster.self].contains("ann") else { throw NotAllowedError.forbidden }
    }

    mutating func beforeRender() async throws {
        try context[Journal.self].note("beforeRender")
        renders += 1
        label = "\(count) of \(shown.count), rendered \(renders) times"
    }

    @Public mutating func increment() throws {
        try context[Journal.self].note("method")
        count += 1
        shown.append(4)
    }

    @Public(update: false) mutating func look() throws -> Int {
        try context[Journal.self].note("method")
        return renders
    }

    var body: some HTML {
        section {
            p { $label }
            HookedChild(number: count)
        }
    }
}

@Component
private struct HookedChild {
    @Transient var number = 0
    @Transient var text = ""

    mutating func load(number: Int) throws {
        try context[Journal.self].note("child load")
        self.number = number
    }

    mutating func authorize() throws {
        try context[Journal.self].note("child authorize")
        guard try context[Roster.self].contains("the child") else { throw NotAllowedError.forbidden }
    }

    mutating func beforeRender() throws {
        try context[Journal.self].note("child beforeRender")
        guard try context[Roster.self].contains("the painter") else { throw OutOfStock() }
        text = "child of \(number)"
    }

    @Public mutating func act() throws { try context[Journal.self].note("child method") }

    var body: some HTML { p { text } }
}

@Suite("authorize and beforeRender")
struct HookTests {
    let journal = Journal()
    let roster = Roster(["ann", "the child", "the painter"])

    func host() throws -> TestHost {
        let values = StateValues().with(journal).with(roster)
        return try TestHost(change: { $0.values = values }) {
            try $0.page("/") { _ in Document(title: "Hooks") { Hooked() } }
        }
    }

    static let render = ["load", "authorize", "beforeRender"]
    static let childRender = ["child load", "child authorize", "child beforeRender"]

    @Test("at first render authorize runs after load, beforeRender last, for parent and child")
    func firstRender() async throws {
        let client = try await host().visiting()
        #expect(journal.take() == Self.render + Self.childRender)
        #expect(client.page.html.contains("0 of 3, rendered 1 times"))
        #expect(client.page.html.contains("child of 0"))
    }

    @Test("at a call authorize runs before the method and beforeRender after it, also for the resumed child")
    func call() async throws {
        var client = try await host().visiting()
        _ = journal.take()
        let answer = try await client.call(
            try client.page.first("Hooked"), "increment", descendants: client.page.all("HookedChild"))
        #expect(answer.status == 200)
        #expect(journal.take() == ["load", "authorize", "method", "beforeRender"] + Self.childRender)
        #expect(answer.html?.contains("child of 1") == true)
    }

    @Test("what beforeRender sets is shown, sent and saved like any property")
    func saved() async throws {
        var client = try await host().visiting()
        var hooked = try client.page.first("Hooked")
        for count in 1...2 {
            let answer = try await client.call(
                hooked, "increment", descendants: client.page.all("HookedChild"))
            hooked = try answer.components().first("Hooked")
            #expect(hooked.readOnly == [.string("\(count) of 4, rendered \(count + 1) times")])
        }
        #expect(try await client.call(hooked, "look").result["value"] == .number(3))
    }

    @Test("beforeRender sees what the person changed")
    func changed() async throws {
        var client = try await host().visiting()
        let answer = try await client.call(
            try client.page.first("Hooked"), nil, values: ["count": .number(41)],
            descendants: client.page.all("HookedChild"))
        #expect(try answer.components().first("Hooked").readOnly == [.string("41 of 3, rendered 2 times")])
    }

    @Test("where nothing is rendered beforeRender does not run")
    func withoutUpdate() async throws {
        var client = try await host().visiting()
        _ = journal.take()
        _ = try await client.call(try client.page.first("Hooked"), "look")
        #expect(journal.take() == ["load", "authorize", "method"])
    }

    @Test("who lost a role between two calls is refused before the method: by call and by visit, 403")
    func withdrawn() async throws {
        var client = try await host().visiting()
        let hooked = try client.page.first("Hooked")
        let child = try client.page.first("HookedChild")
        #expect(try await client.call(hooked, "increment", descendants: [child]).status == 200)
        roster.remove("ann")
        _ = journal.take()
        for method in ["increment", "look", nil] {
            let answer = try await client.call(hooked, method, descendants: [child])
            #expect(answer.status == 403 && answer.code == "NotAllowed")
            #expect(answer.html == nil && answer.result["value"] == .null)
        }
        #expect(journal.take() == ["load", "authorize", "load", "authorize", "load", "authorize"])
        #expect(try await client.visit("/").status == .forbidden)
    }

    @Test("a child refuses by itself: when it is called and when its parent renders it, at a call and at a visit")
    func childRefuses() async throws {
        var client = try await host().visiting()
        let hooked = try client.page.first("Hooked")
        let child = try client.page.first("HookedChild")
        #expect(try await client.call(child, "act").status == 200)
        roster.remove("the child")
        _ = journal.take()
        #expect(try await client.call(child, "act").code == "NotAllowed")
        #expect(journal.take() == ["child load", "child authorize"])
        #expect(try await client.call(hooked, "increment", descendants: [child]).code == "NotAllowed")
        #expect(try await client.call(hooked, nil).code == "NotAllowed", "also one that starts fresh")
        #expect(try await client.visit("/").status == .forbidden)
    }

    @Test("what beforeRender throws fails the call with its own code, and nothing of the call is answered")
    func beforeRenderThrows() async throws {
        var client = try await host().visiting()
        roster.remove("the painter")
        for (component, method) in [("HookedChild", "act"), ("Hooked", "increment")] {
            let answer = try await client.call(try client.page.first(component), method)
            #expect(answer.status == 409 && answer.code == "OutOfStock")
            #expect(try answer.components().components.isEmpty)
        }
    }
}

/// Waits until all that are to be there have come: siblings that wait for each other never come together.
final class Meeting: Sendable {
    private let state = Mutex((waiting: [CheckedContinuation<Void, Never>](), count: 0))
    private let size: Int
    init(size: Int) { self.size = size }

    func arrive() async {
        await withCheckedContinuation { arrived in
            let all = state.withLock { state -> [CheckedContinuation<Void, Never>] in
                state.waiting.append(arrived)
                state.count += 1
                guard state.count == size else { return [] }
                defer { state.waiting = [] }
                return state.waiting
            }
            for waiting in all { waiting.resume() }
        }
    }
}

@Component
private struct Derives {
    mutating func beforeRender() async throws { await (try context[Meeting.self]).arrive() }
    var body: some HTML { p { "derived" } }
}

@Component
private struct Asks {
    mutating func authorize() async throws { await (try context[Meeting.self]).arrive() }
    var body: some HTML { p { "asked" } }
}

@Suite("Siblings whose hooks can suspend")
struct ConcurrentHookTests {
    @Test("don't wait for each other", .timeLimit(.minutes(1)))
    func together() async throws {
        let meeting = Meeting(size: 4)
        let host = try TestHost(change: { $0.values = StateValues().with(meeting) }) {
            try $0.page("/") { _ in
                Document(title: "x") {
                    Derives()
                    Derives()
                    Asks()
                    Asks()
                }
            }
        }
        #expect(try await host.visiting().page.components.count == 4)
        #expect(Derives.loadCanSuspend && Asks.loadCanSuspend && !Counter.loadCanSuspend)
    }
}
