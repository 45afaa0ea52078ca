import HTTPTypes
import Tetra
import TetraTesting
import Testing

struct WrongCallTests {
    private let app: TestApp

    init() throws {
        app = TestApp(try makeHost(library: Library("Emma")))
    }

    @Test("a request that was made as the page makes it is answered")
    func right() async throws {
        let counter = try await app.visit("/counter").component("Counter")
        let response = try await app.send(counter.request(calling: "increment", 2))
        #expect(response.status == .ok)
        #expect(response.json["results"][0]["value"] == 2)
        #expect(response.code == nil)
    }

    /// A change to a request, and how it is refused.
    struct Change: Sendable {
        let status: Int
        let code: String
        let apply: @Sendable (inout JSONValue) -> Void

        init(_ status: Int, _ code: String, _ apply: @escaping @Sendable (inout JSONValue) -> Void) {
            self.status = status
            self.code = code
            self.apply = apply
        }
    }

    static let changes = [
        Change(403, "StateRejected") { $0["calls"][0]["state"] = "gAAAA" },
        Change(403, "StateRejected") { $0["calls"][0]["id"] = "AAAAAAAAAAA" },
        Change(404, "UnknownMethod") { $0["calls"][0]["method"] = "load" },
        Change(422, "InvalidValue") { $0["calls"][0]["arguments"] = ["two"] },
        Change(422, "InvalidValue") { $0["calls"][0]["changed"]["count"] = 0 },
        Change(400, "MalformedCall") { $0["extra"] = 1 },
        Change(400, "MalformedCall") { $0.removeMember("url") },
    ]

    @Test("a changed request is refused with the code for it", arguments: changes.indices)
    func wrong(index: Int) async throws {
        let change = Self.changes[index]
        let counter = try await app.visit("/counter").component("Counter")
        var request = counter.request(calling: "increment", 1)
        change.apply(&request.json)
        let response = try await app.send(request)
        #expect(response.status.code == change.status)
        #expect(response.code == change.code)
    }

    @Test("another origin, another browser and no session are refused")
    func strangers() async throws {
        let counter = try await app.visit("/counter").component("Counter")
        var request = counter.request(calling: "increment", 1)
        let other = app.newBrowser()
        #expect(try await other.send(request).code == "StateRejected")
        _ = try await other.visit("/counter")
        #expect(try await other.send(request).code == "StateRejected")
        request.headers[.origin] = "https://evil.example"
        request.headers[HTTPField.Name("Sec-Fetch-Site")!] = "cross-site"
        #expect(try await app.send(request).code == "OriginRejected")
    }

    @Test("a failed call is thrown, a refused state refreshes the page and is sent once more")
    func refused() async throws {
        let page = try await app.visit("/counter")
        let failure = await #expect(throws: CallFailure.self) { try await page.component("Counter").call("nothing") }
        #expect(failure?.code == "UnknownMethod")
        // The session is lost: the page's states are of no session any more.
        app[cookie: "tetra-session"] = nil
        try await page.button("More").click()
        #expect(page.text.hasPrefix("1 "))
        #expect(app[cookie: "tetra-session"] != nil)
    }
}
