import Foundation
import Synchronization
import Testing

@testable import Tetra

/// Makes the app fail in one place with one error.
final class Fault: Sendable {
    enum Place: CaseIterable, Sendable { case load, authorize, method, beforeRender, child, childHook, fetch, save }

    private let state = Mutex<(place: Place, error: any Error & Sendable)?>(nil)

    func arm(_ place: Place, _ error: any Error & Sendable) { state.withLock { $0 = (place, error) } }
    func check(_ place: Place) throws {
        if let armed = state.withLock({ $0 }), armed.place == place { throw armed.error }
    }
}

/// A model whose fetch can fail.
private struct Row: StateModel {
    static var stateName: String { "Row" }
    var id = 1
    var stateKey: Int? { id }
    static func fetch(_ keys: [Int], from values: StateValues) async throws -> [Int: Row] {
        try values[Fault.self]?.check(.fetch)
        return Dictionary(uniqueKeysWithValues: keys.map { ($0, Row(id: $0)) })
    }
}

/// A value that can't be saved any more.
private struct Unsaved: StateCodable {
    var error: StateError?
    static var stateShape: String { "unsaved" }
    init() {}
    init(from decoder: inout StateDecoder) throws(StateError) { _ = decoder.none() }
    func encode(into encoder: inout StateEncoder) throws(StateError) {
        if let error { throw error }
        encoder.none()
    }
}

@Component
private struct Faulty {
    var row = Row()
    var unsaved = Unsaved()

    mutating func load() throws { try context[Fault.self].check(.load) }
    mutating func authorize() async throws { try context[Fault.self].check(.authorize) }

    mutating func beforeRender() async throws { try context[Fault.self].check(.beforeRender) }

    @Public mutating func act() throws {
        try context[Fault.self].check(.method)
        do { try context[Fault.self].check(.save) } catch { unsaved.error = error as? StateError }
    }

    var body: some HTML { div { FaultyChild() } }
}

@Component
private struct FaultyChild {
    mutating func load() throws { try context[Fault.self].check(.child) }
    mutating func beforeRender() throws { try context[Fault.self].check(.childHook) }
    var body: some HTML { p { "child" } }
}

private struct Inner: Error, CustomStringConvertible, LocalizedError {
    var description: String { ErrorTests.secret }
    var errorDescription: String? { ErrorTests.secret }
}

private struct Missing: RecordMissingError, CustomStringConvertible {
    var isRecordMissing: Bool
    var description: String { ErrorTests.secret }
}

@Suite("Errors of each kind")
struct ErrorTests {
    static let secret = "vault-4711-of-the-inside"
    let fault = Fault()

    func host() throws -> TestHost {
        let fault = self.fault
        return try TestHost(change: {
            $0.values = StateValues().with(fault)
            $0.environment = .production
            $0.publicOrigins = ["http://example.org"]
        }) { host in
            try host.page("/") { _ in Document(title: "x") { Faulty() } }
            try host.page("/content") { context in
                try context[Fault.self].check(.method)
                return Document(title: "x") { Faulty() }
            }
        }
    }

    /// What an error in each place answers, except that an error while saving is never the page's fault.
    static let table: [(error: any Error & Sendable, status: Int, code: String)] = [
        (StaleStateError(detail: secret), 410, "StaleComponentState"),
        (Missing(isRecordMissing: true), 410, "StaleComponentState"),
        (Missing(isRecordMissing: false), 500, "InternalError"),
        (Inner(), 500, "InternalError"),
        (CancellationError(), 500, "InternalError"),
        (MissingValueError(secret), 500, "InternalError"),
        (CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: secret]), 500, "InternalError"),
        (DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: secret)), 500, "InternalError"),
        (StateError(.blocked, secret), 500, "InternalError"),
        (StateError(.malformed, secret), 500, "InternalError"),
        (StateError(.limitExceeded, secret), 500, "InternalError"),
        (StateError(.missingField, secret), 500, "InternalError"),
        (StateError(.shapeMismatch, secret), 500, "InternalError"),
        (StateError(.stale, secret), 500, "InternalError"),
        (PageValueError(secret, path: secret), 500, "InternalError"),
        (NotAllowedError.unauthorized, 401, "NotAllowed"),
        (NotAllowedError.forbidden, 403, "NotAllowed"),
    ]

    @Test(
        "thrown in load, authorize, a method or beforeRender: what it means is told by its type, what it says by the log alone",
        arguments: table.indices)
    func calls(_ index: Int) async throws {
        let (error, status, code) = Self.table[index]
        let host = try host()
        var client = try await host.visiting()
        let faulty = try client.page.first("Faulty")
        let child = try client.page.first("FaultyChild")
        for place in [Fault.Place.load, .authorize, .method, .beforeRender] {
            // A record that a method looks for in vain is stale only if load says so.
            if place == .method, error is Missing { continue }
            fault.arm(place, error)
            let answer = try await client.call(faulty, "act", descendants: [child])
            #expect(answer.status == status, "\(place)")
            #expect(answer.code == code, "\(place)")
            expectNoSecret(answer.response)
            if status == 500 { expectRequestID(answer.message, host) }
        }
    }

    @Test("a record that a method looks for in vain is stale only if load misses it, too")
    func missingInMethod() async throws {
        let host = try host()
        var client = try await host.visiting()
        let faulty = try client.page.first("Faulty")
        fault.arm(.method, Missing(isRecordMissing: true))
        let answer = try await client.call(faulty, "act")
        #expect(answer.status == 500 && answer.code == "InternalError")
        let store = NoteStore(["milk"])
        client = try await TestHost(change: { $0.values = StateValues().with(store) }) {
            try $0.page("/") { _ in main { NoteList() } }
        }.visiting()
        let item = try client.page.first("NoteItem")
        #expect(try await client.call(item, "lookup", [7]).code == "InternalError")
    }

    @Test("thrown while a page is rendered", arguments: table.indices)
    func pages(_ index: Int) async throws {
        let (error, status, _) = Self.table[index]
        let host = try host()
        for place in [Fault.Place.load, .authorize, .beforeRender, .child, .childHook, .method] {
            fault.arm(place, error)
            var client = host.browser()
            // A child that is stale is left out; a page whose own component is stale is not there.
            let isLeftOut = [.child, .childHook].contains(place) && status == 410
            let response = try await client.visit(place == .method ? "/content" : "/")
            #expect(response.status.code == (isLeftOut ? 200 : status == 410 ? 404 : status), "\(place)")
            expectNoSecret(response)
            if status == 500 { expectRequestID(response.text, host) }
        }
    }

    @Test("thrown by a model's fetch: an error like any other")
    func fetches() async throws {
        let host = try host()
        var client = try await host.visiting()
        fault.arm(.fetch, Inner())
        let answer = try await client.call(try client.page.first("Faulty"), "act")
        #expect(answer.status == 500 && answer.code == "InternalError")
        expectNoSecret(answer.response)
        #expect(host.log.text.contains(Self.secret))
    }

    @Test(
        "a state that can't be saved is the app's mistake, not the page's",
        arguments: [
            StateError(.limitExceeded, secret), StateError(.blocked, secret), StateError(.shapeMismatch, secret),
            StateError(.missingField, secret), StateError(.malformed, secret),
        ])
    func saving(_ error: StateError) async throws {
        let host = try host()
        var client = try await host.visiting()
        fault.arm(.save, error)
        let answer = try await client.call(try client.page.first("Faulty"), "act")
        #expect(answer.status == 500 && answer.code == "InternalError")
        expectNoSecret(answer.response)
        expectRequestID(answer.message, host)
    }

    private func expectNoSecret(_ response: HostResponse, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!response.text.contains(Self.secret), sourceLocation: sourceLocation)
        #expect(!"\(response.headers)".contains(Self.secret), sourceLocation: sourceLocation)
    }

    /// The id that the person can read out stands in the log, beside what happened.
    private func expectRequestID(
        _ message: String, _ host: TestHost, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let start = message.range(of: "id is ")?.upperBound else {
            Issue.record("no request id in \(message)", sourceLocation: sourceLocation)
            return
        }
        let id = message[start...].prefix(11)
        #expect(host.log.text.contains("request=\(id)"), sourceLocation: sourceLocation)
    }
}
