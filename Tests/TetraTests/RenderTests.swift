import Synchronization
import Tetra
import Testing

@Component
struct TwoElements {
    var body: some HTML {
        p { "one" }
        p { "two" }
    }
}

@Component
struct StrayText {
    var body: some HTML {
        "text"
        p { "element" }
    }
}

@Component
struct Nothing {
    var body: some HTML { Group {} }
}

@Component
struct ForgetsToSet {
    var name: String
    var isKnown = false

    mutating func load(isKnown: Bool) {
        self.isKnown = isKnown
        if isKnown { name = "Ann" }
    }

    var body: some HTML { p { name } }
}

@Component
struct Endless {
    var body: some HTML { div { Endless() } }
}

@Component
struct Twins {
    var body: some HTML {
        div {
            Counter().key("same")
            Counter().key("same")
        }
    }
}

/// The root element of its root is its own.
@Component
struct Wrapper {
    var body: some HTML { Counter() }
}

@Component
struct Greeting {
    var greeting = ""

    mutating func load(name: String, polite: Bool = true) async throws {
        await context.values[Rendezvous.self]?.arrive()
        greeting = polite ? "Good morning, \(name)" : "Hi \(name)"
    }

    @Public mutating func wave() {}

    var body: some HTML { p { greeting } }
}

@Component
struct Greetings {
    @Public var polite = true
    @Public mutating func relax() { polite = false }

    var body: some HTML {
        div { ForEach(["Ann", "Bob", "Cid", "Dan", "Eve"], id: \.self) { Greeting(name: $0, polite: polite) } }
    }
}

/// A lookup by id, as people write it without models.
@Component
struct NoteByID {
    var title = ""

    mutating func load(id: Int) throws {
        guard let note = try context[NoteStore.self].note(id) else { throw NoteNotFound() }
        title = note.title
    }

    @Public mutating func touch() {}

    var body: some HTML { p { title } }
}

@Suite("Rendering")
struct RenderTests {
    func render<Content: HTML & SendableMetatype>(
        _ environment: HostConfiguration.Environment = .development,
        @HTMLBuilder _ content: @escaping @Sendable () -> Content
    ) async throws -> (HostResponse, TestHost) {
        let host = try TestHost(change: {
            $0.environment = environment
            $0.publicOrigins = ["https://example.org"]
        }) { try $0.page("/") { _ in Document(title: "x") { content() } } }
        var client = host.browser()
        return (try await client.visit("/"), host)
    }

    func expectHelp(_ response: HostResponse, _ words: String...) {
        #expect(response.status == .internalServerError)
        for word in words { #expect(response.text.contains(word), "\(response.text)") }
    }

    @Test("a component that renders two elements, none, or stray text is an error that names it")
    func oneElement() async throws {
        expectHelp(try await render { TwoElements() }.0, "TetraTests.TwoElements", "2 elements")
        expectHelp(try await render { Nothing() }.0, "TetraTests.Nothing", "0 elements")
        expectHelp(try await render { StrayText() }.0, "TetraTests.StrayText", "text beside")
    }

    @Test("a property that load forgot is named, and nothing reads it")
    func unsetProperty() async throws {
        expectHelp(try await render { ForgetsToSet(isKnown: false) }.0, "TetraTests.ForgetsToSet.name")
        #expect(try await render { ForgetsToSet(isKnown: true) }.0.text.contains("<p "))
    }

    @Test("in production the help is in the log alone")
    func productionErrors() async throws {
        let (response, host) = try await render(.production) { TwoElements() }
        #expect(response.status == .internalServerError)
        #expect(!response.text.contains("TwoElements"))
        #expect(host.log.text.contains("TwoElements"))
    }

    @Test("a component that places itself without end is refused, not followed")
    func endless() async throws {
        expectHelp(try await render { Endless() }.0, "deeper than 64")
    }

    @Test("two equal identities: an error in development, fresh state in production")
    func twins() async throws {
        expectHelp(try await render { Twins() }.0, "same identity", "TetraTests.Counter")
        let (response, _) = try await render(.production) { Twins() }
        let ids = try RawPage(html: response.text).all("Counter").map(\.id)
        #expect(Set(ids).count == 2)
    }

    @Test("a component may be the root of another: its element bears both ids, its own first")
    func rootOfAnother() async throws {
        let (response, _) = try await render { Wrapper() }
        let page = try RawPage(html: response.text)
        let inner = try page.first("Counter").id
        let outer = try page.first("Wrapper").id
        #expect(response.text.contains("data-tetra-id=\"\(inner) \(outer)\""))
    }

    @Test("a component behind any is an error that shows the line to write")
    func unregistered() async throws {
        let host = try TestHost { host in
            try host.page("/") { _ in Document(title: "x") { Concealed(component: Counter()) } }
        }
        var client = host.browser()
        let response = try await client.visit("/")
        #expect(response.text.contains("host.register(Counter.self)"))
        try host.host.register(Counter.self)
        #expect(try await client.visit("/").status == .ok)
    }

    @Test("siblings that wait are loaded at the same time", .timeLimit(.minutes(1)))
    func concurrentLoads() async throws {
        // Each load waits for all five: one after another they would wait for ever.
        let host = try TestHost(change: { $0.values = StateValues().with(Rendezvous(of: 5)) }) {
            try $0.page("/") { _ in Document(title: "x") { Greetings() } }
        }
        let names = try await host.visiting().page.html.split(separator: "Good morning, ").dropFirst().map {
            $0.prefix(3)
        }
        #expect(names == ["Ann", "Bob", "Cid", "Dan", "Eve"], "in the order of the tree, whoever is first")
    }

    @Test("a child is resumed with the arguments that its parent gives it now, saved ones when it is called alone")
    func updatedArguments() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { Greetings() } } }
        var client = try await host.visiting()
        let children = client.page.all("Greeting")
        let relaxed = try await client.call(
            try client.page.first("Greetings"), "relax", descendants: children)
        #expect(relaxed.html?.contains("Hi Ann") == true)
        let updated = try relaxed.components().all("Greeting")
        #expect(updated.map(\.id) == children.map(\.id))
        let alone = try await client.call(updated[0], "wave")
        #expect(alone.status == 200 && alone.html == nil, "its saved arguments are the updated ones")
        let before = try await client.call(children[0], "wave")
        #expect(before.html == nil, "the old state still has the old arguments")
    }

    @Test("a component that looks its record up by id is stale when the record is gone")
    func lookupByID() async throws {
        let store = NoteStore(["milk"])
        let host = try TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in Document(title: "x") { NoteByID(id: 1) } }
        }
        var client = try await host.visiting()
        let note = try client.page.first("NoteByID")
        #expect(try await client.call(note, "touch").status == 200)
        store.delete(1)
        let answer = try await client.call(note, "touch")
        #expect(answer.status == 410 && answer.code == "StaleComponentState")
        #expect(try await client.visit("/").status == .notFound)
    }

    @Test("a page's query is typed; a wrong value answers 400, a foreign parameter is ignored")
    func query() async throws {
        struct Query: Decodable, Sendable {
            var page: Int?
            var tags: [String] = []
            enum CodingKeys: CodingKey { case page, tags }
            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: CodingKeys.self)
                page = try values.decodeIfPresent(Int.self, forKey: .page)
                tags = try values.decodeIfPresent([String].self, forKey: .tags) ?? []
            }
        }
        let host = try TestHost {
            try $0.page("/list/:name", query: Query.self) { page, query in
                Document(title: "x") {
                    p { "\(page.parameters["name"] ?? "?") \(query.page ?? 0) \(query.tags.joined(separator: "+"))" }
                }
            }
        }
        var client = host.browser()
        let response = try await client.visit("/list/caf%C3%A9?page=3&tags=a%20b&tags=c&utm=1")
        #expect(response.text.contains("<p>café 3 a b+c</p>"))
        for target in ["/list/x?page=three", "/list/x?page=%ZZ", "/list/x?page=1.5"] {
            #expect(try await client.visit(target).status == .badRequest)
        }
    }

    @Test("every answer carries the strict policy")
    func headers() async throws {
        let (response, _) = try await render { Counter() }
        #expect(
            response.headers[.contentSecurityPolicy] == """
                default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; \
                media-src 'self' blob:; font-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; \
                form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types tetra
                """)
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(!response.text.contains("style="))
    }

    @Test("the runtime's files lie in one folder named by their content and may be kept for ever")
    func assets() async throws {
        let (response, host) = try await render { Counter() }
        let page = try RawPage(html: response.text)
        let hash = page.json["assets"].string
        #expect(hash.utf8.count == 11)
        var client = host.browser()
        let script = try await client.visit("/tetra/assets/\(hash)/tetra.js")
        #expect(script.status == .ok)
        #expect(script.headers[.contentType]?.hasPrefix("text/javascript") == true)
        #expect(script.headers[.cacheControl]?.contains("immutable") == true)
        for path in ["/tetra/assets/other/tetra.js", "/tetra/assets/\(hash)/../tetra.js", "/tetra/assets/\(hash)/x.js"]
        {
            #expect(try await client.visit(path).status == .notFound)
        }
    }
}

/// Lets nobody go on before all have come.
final class Rendezvous: Sendable {
    private struct State {
        var missing: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }
    private let state: Mutex<State>

    init(of count: Int) { state = Mutex(State(missing: count)) }

    func arrive() async {
        await withCheckedContinuation { continuation in
            let released = state.withLock { state in
                state.missing -= 1
                state.waiting.append(continuation)
                defer { if state.missing <= 0 { state.waiting = [] } }
                return state.missing <= 0 ? state.waiting : []
            }
            for continuation in released { continuation.resume() }
        }
    }
}

/// Hides a component from the static walk.
struct Concealed: HTML {
    typealias Body = Never
    let component: any Component

    func render(into writer: inout HTMLWriter) {
        component.render(into: &writer)
    }
}

@Suite("The start")
struct StartTests {
    @Test("production needs public origins, and says so")
    func origins() throws {
        #expect(throws: HostError.self) { try TestHost(change: { $0.environment = .production }) { _ in } }
        #expect(throws: HostError.self) {
            try TestHost(change: { $0.publicOrigins = ["example.org"] }) { _ in }
        }
    }

    @Test(
        "an origin is a scheme and a host, nothing less and nothing more",
        arguments: ["https://", "https://example.org/", "https://example.org/shop", "https://exam ple.org", "*"])
    func noOrigin(_ text: String) {
        #expect(throws: HostError.self) {
            try TestHost(change: { $0.publicOrigins = [text] }) { _ in }
        }
    }

    @Test("two component types with one name stop the start")
    func duplicateNames() throws {
        #expect(throws: HostError.self) {
            try TestHost {
                try $0.page("/") { _ in
                    Document(title: "x") {
                        Namesake.One()
                        Namesake.Two()
                    }
                }
            }
        }
    }

    @Test("two pages at one path stop the start")
    func duplicatePages() throws {
        #expect(throws: HostError.self) {
            try TestHost {
                try $0.page("/") { _ in Document(title: "x") { Counter() } }
                try $0.page("/") { _ in Document(title: "y") { Counter() } }
            }
        }
    }
}

enum Namesake {
    @Component("Same")
    struct One { var body: some HTML { p { "1" } } }
    @Component("Same")
    struct Two { var body: some HTML { p { "2" } } }
}
