import HTTPTypes
import Synchronization
import Testing

@testable import Tetra

/// Counts how often it is asked, and can fail.
final class WatchedEpochs: EpochStore {
    struct Unreachable: Error, CustomStringConvertible { let description = "epochs at 10.0.0.7 are unreachable" }

    private let state = Mutex((asked: 0, fails: false))
    private let epochs = InMemoryEpochStore()

    var asked: Int { state.withLock { $0.asked } }
    func fail() { state.withLock { $0.fails = true } }

    func epoch(of identity: String) async throws -> UInt64 {
        let fails = state.withLock { state in
            state.asked += 1
            return state.fails
        }
        if fails { throw Unreachable() }
        return await epochs.epoch(of: identity)
    }

    func raiseEpoch(of identity: String) async throws { await epochs.raiseEpoch(of: identity) }
}

@Suite("What is checked before what")
struct OrderTests {
    let epochs = WatchedEpochs()

    func host() throws -> TestHost {
        let epochs = self.epochs
        return try TestHost(change: { $0.epochs = epochs }) { host in
            try host.page("/") { _ in
                Document(title: "All") {
                    Counter()
                    Account()
                }
            }
        }
    }

    func signedIn(on host: TestHost) async throws -> RawClient {
        var client = try await host.visiting()
        _ = try await client.call(try client.page.first("Account"), "signIn", [.string("ann")])
        try await client.visit("/")
        return client
    }

    @Test("for a forged state nobody asks for the epoch of the identity: it is refused before anything is looked up")
    func forgedBeforeEpoch() async throws {
        var client = try await signedIn(on: host())
        let before = epochs.asked
        var counter = try client.page.first("Counter")
        counter.state = String(counter.state.dropLast(8)) + "AAAAAAA="
        #expect(try await client.call(counter, "increment").code == "StateRejected")
        #expect(epochs.asked == before)
    }

    @Test("several calls ask once for the epoch")
    func epochOnce() async throws {
        var client = try await signedIn(on: host())
        let before = epochs.asked
        let calls = [
            client.entry(try client.page.first("Counter"), "increment", call: "a"),
            client.entry(try client.page.first("Account"), "visit", call: "b"),
        ]
        let answer = try await client.post(JSONWriter.write(.object(client.request(calls))))
        #expect(answer.results.map { $0["status"].number } == [200, 200])
        #expect(epochs.asked == before + 1)
    }

    @Test("where the epochs can't be read nothing is let through, and nothing of it shows")
    func failingEpochs() async throws {
        let host = try host()
        var client = try await signedIn(on: host)
        let counter = try client.page.first("Counter")
        epochs.fail()
        let answer = try await client.call(counter, "increment")
        #expect(answer.status == 500 && answer.code == "InternalError")
        #expect(!answer.response.text.contains("10.0.0.7"))
        #expect(host.log.text.contains("10.0.0.7"))
        let id = answer.message.split(separator: " ").last?.dropLast() ?? ""
        #expect(host.log.text.contains("request=\(id)"), "the id of the message stands in the log")
        let page = try await client.visit("/")
        #expect(page.status == .serviceUnavailable)
        #expect(!page.text.contains("10.0.0.7"))
    }

    @Test("the claimed id is compared before the age is judged")
    func idBeforeAge() async throws {
        let host = try host()
        var client = try await host.visiting()
        var swapped = try client.page.first("Counter")
        swapped.state = try client.page.first("Account").state
        host.clock.advance(hours: 30)
        #expect(try await client.call(swapped, "increment").code == "StateRejected")
        #expect(try await client.call(try client.page.first("Counter"), "increment").code == "StateExpired")
    }

    @Test("the age before the method, the method before arguments and values, all of them before the archive")
    func rest() async throws {
        let host = try host()
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        let wrong: [String: JSONValue] = ["count": .string("x")]
        #expect(try await client.call(counter, "nothing", [.null], values: wrong).code == "UnknownMethod")
        #expect(try await client.call(counter, "step", [.string("x")]).code == "InvalidValue")
        let broken = try Forger(host: host.host, client: client).changed(counter) { $0.properties = [0xFF] }
        #expect(try await client.call(broken, "increment", values: wrong).code == "InvalidValue")
        #expect(try await client.call(broken, "increment").code == "StateRejected")
        host.clock.advance(hours: 30)
        #expect(try await client.call(counter, "nothing").code == "StateExpired")
    }

    @Test("values of descendants are judged before any archive")
    func descendantsBeforeArchive() async throws {
        let store = NoteStore(["milk"])
        let host = try TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in Document(title: "x") { NoteList() } }
        }
        var client = try await host.visiting()
        let forger = Forger(host: host.host, client: client)
        let list = try forger.changed(try client.page.first("NoteList")) { $0.properties = [0xFF] }
        var item = try client.page.first("NoteItem")
        item.writable = [.number(1)]
        #expect(try await client.call(list, nil, descendants: [item]).code == "InvalidValue")
    }

    @Test("arguments without a method are not of the protocol's form")
    func argumentsWithoutMethod() async throws {
        var client = try await host().visiting()
        var counter = try client.page.first("Counter")
        counter.state = "AAAA"
        #expect(try await client.call(counter, nil, [.number(1)]).code == "MalformedCall")
    }
}
