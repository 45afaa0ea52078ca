import Logging
import Synchronization
import Testing

@testable import Tetra

/// Holds methods up, and tells what became of them.
final class Gatekeeper: Sendable {
    private let state = Mutex((entered: 0, cancelled: 0, finished: 0, released: false))

    var entered: Int { state.withLock { $0.entered } }
    var cancelled: Int { state.withLock { $0.cancelled } }
    var finished: Int { state.withLock { $0.finished } }
    func release() { state.withLock { $0.released = true } }

    /// Waits by Swift's own means for what never comes.
    func wait() async throws {
        state.withLock { $0.entered += 1 }
        do {
            try await Task.sleep(for: .seconds(60))
        } catch {
            state.withLock { $0.cancelled += 1 }
            throw error
        }
        state.withLock { $0.finished += 1 }
    }

    /// Waits until it is released, whatever else happens.
    func hang() async {
        state.withLock { $0.entered += 1 }
        while !state.withLock({ $0.released }) {
            await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
                Task.detached {
                    try? await Task.sleep(for: .milliseconds(2))
                    done.resume()
                }
            }
        }
        state.withLock { $0.finished += 1 }
    }

    /// Until something is so, or some seconds have passed.
    func eventually(_ condition: @Sendable (Gatekeeper) -> Bool) async -> Bool {
        for _ in 0..<2_500 {
            if condition(self) { return true }
            try? await Task.sleep(for: .milliseconds(2))
        }
        return condition(self)
    }
}

/// A database that has an error of its own for a query that was interrupted.
private struct Interrupted: Error {}

@Component
private struct Slow {
    var count = 0

    @Public mutating func wait() async throws { try await context[Gatekeeper.self].wait() }
    @Public mutating func hang() async throws {
        await (try context[Gatekeeper.self]).hang()
        count += 1
    }
    @Public mutating func query() async throws {
        do { try await context[Gatekeeper.self].wait() } catch { throw Interrupted() }
    }
    @Public mutating func refuse() async throws {
        do { try await context[Gatekeeper.self].wait() } catch { throw NotAllowedError.forbidden }
    }
    @Public func isCancelled() -> Bool { Task.isCancelled }
    @Public func secondsLeft() -> Double { (context.deadline - .now) / .seconds(1) }
    @Public mutating func quick() throws { try context[Journal.self].note("quick") }

    mutating func beforeRender() throws { try context[Journal.self].note("render") }

    var body: some HTML { p { "\(count)" } }
}

@Component
private struct SlowLoad {
    mutating func load() async throws { try await context[Gatekeeper.self].wait() }
    var body: some HTML { p { "loaded" } }
}

@Suite("Deadline and cancellation")
struct DeadlineTests {
    let keeper = Gatekeeper()
    let journal = Journal()

    func host(_ timeout: Duration = .milliseconds(80), concurrent: Int = 4) throws -> TestHost {
        let values = StateValues().with(keeper).with(journal)
        return try TestHost(change: {
            $0.values = values
            $0.limits.requestTimeout = timeout
            $0.limits.concurrentCalls = concurrent
        }) { host in
            try host.page("/") { _ in
                Document(title: "x") {
                    Slow()
                    Slow().key(2)
                }
            }
            try host.page("/slow") { _ in Document(title: "x") { SlowLoad() } }
        }
    }

    /// A browser that has visited another node, one that takes its time: only what follows is timed.
    func visitor(of host: TestHost) async throws -> RawClient {
        let patient = try await self.host(.seconds(3600)).visiting()
        var client = host.browser()
        (client.cookies, client.page) = (patient.cookies, patient.page)
        return client
    }

    @Test("a method that takes too long is cancelled, and the call answered with 503")
    func method() async throws {
        let host = try host()
        var client = try await visitor(of: host)
        let start = ContinuousClock.now
        let answer = try await client.call(try client.page.first("Slow"), "wait")
        #expect(answer.status == 503 && answer.code == "Unavailable")
        #expect(answer.response.headers[.retryAfter] == "1")
        #expect(ContinuousClock.now - start >= .milliseconds(80))
        #expect(await keeper.eventually { $0.cancelled == 1 })
        #expect(keeper.finished == 0)
        #expect(host.log.text.contains("the deadline has passed"))
    }

    @Test("a method that never looks is answered for in time all the same, and keeps its place until it ends")
    func hanging() async throws {
        let host = try host(concurrent: 1)
        var client = try await visitor(of: host)
        let slow = try client.page.first("Slow")
        #expect(try await client.call(slow, "hang").status == 503)
        #expect(keeper.finished == 0)
        let other = try await client.call(slow, "quick")
        #expect(other.status == 503, "the work still takes its place among the concurrent calls")
        keeper.release()
        #expect(await keeper.eventually { $0.finished == 1 })
        var status = 0
        for _ in 0..<100 where status != 200 { status = try await client.call(slow, "quick").status }
        #expect(status == 200)
    }

    @Test("after the deadline the runtime starts no further step: nothing is rendered")
    func steps() async throws {
        let host = try host()
        var client = try await visitor(of: host)
        _ = journal.take()
        _ = try await client.call(try client.page.first("Slow"), "hang")
        keeper.release()
        #expect(await keeper.eventually { $0.finished == 1 })
        try await Task.sleep(for: .milliseconds(20))
        #expect(journal.take().isEmpty)
    }

    @Test("a page that takes too long is answered with 503")
    func page() async throws {
        let host = try host()
        var client = host.browser()
        let response = try await client.visit("/slow")
        #expect(response.status == .serviceUnavailable)
        #expect(response.headers[.retryAfter] == "1")
        #expect(response.headers[.contentSecurityPolicy] != nil)
        #expect(await keeper.eventually { $0.cancelled == 1 })
        #expect(host.log.text.contains("A page was not rendered in time"))
    }

    @Test(
        "when the client goes the work ends at once; nobody is told of an error", arguments: ["wait", "query"])
    func client(method: String) async throws {
        let host = try host(.seconds(60))
        var client = try await visitor(of: host)
        let cancellation = RequestCancellation()
        client.cancellation = cancellation
        let ready = client
        async let answer = {
            var client = ready
            return try await client.call(try client.page.first("Slow"), method)
        }()
        #expect(await keeper.eventually { $0.entered == 1 })
        cancellation.cancel()
        #expect(try await answer.status == 503)
        #expect(keeper.cancelled == 1)
        #expect(host.log.text.contains("debug: A call was refused"))
        #expect(host.log.text.contains("the client has gone"))
        #expect(!host.log.text.contains("error:"))
    }

    @Test("a client that goes while it sends a call is not one whose call was refused")
    func leaving() async throws {
        let host = try host(.seconds(60))
        let cancellation = RequestCancellation()
        var request = HostRequest(
            method: .post, target: host.host.callPath,
            headers: [.contentType: "application/json", .tetraProtocol: "\(CallEnvelope.version)"],
            body: { [keeper] _ in
                try await keeper.wait()
                return []
            })
        request.cancellation = cancellation
        let sent = request
        async let answer = host.host.respond(to: sent)
        #expect(await keeper.eventually { $0.entered == 1 })
        cancellation.cancel()
        #expect(await answer?.status == .serviceUnavailable)
        #expect(host.log.text.contains("debug: The client has gone"))
        #expect(!host.log.text.contains("refused"))
    }

    @Test("what was refused on purpose stays refused, though the work was cancelled")
    func refusal() async throws {
        let host = try host(.seconds(60))
        var client = try await visitor(of: host)
        let cancellation = RequestCancellation()
        client.cancellation = cancellation
        let ready = client
        async let answer = {
            var client = ready
            return try await client.call(try client.page.first("Slow"), "refuse")
        }()
        #expect(await keeper.eventually { $0.entered == 1 })
        cancellation.cancel()
        #expect(try await answer.code == "NotAllowed")
    }

    @Test("an adapter may cancel its own task instead")
    func task() async throws {
        let host = try host(.seconds(60))
        var client = try await visitor(of: host)
        let ready = client
        let work = Task {
            var client = ready
            return try await client.call(try client.page.first("Slow"), "wait").status
        }
        #expect(await keeper.eventually { $0.entered == 1 })
        work.cancel()
        #expect(try await work.value == 503)
        client.cancellation = nil
        #expect(try await client.call(try client.page.first("Slow"), "isCancelled").result["value"] == .bool(false))
    }

    @Test("a request that was cancelled before it began does no work")
    func early() async throws {
        let host = try host(.seconds(60))
        var client = try await visitor(of: host)
        _ = journal.take()
        let cancellation = RequestCancellation()
        cancellation.cancel()
        client.cancellation = cancellation
        #expect(try await client.call(try client.page.first("Slow"), "quick").status == 503)
        #expect(journal.take().isEmpty)
    }

    @Test("the calls of one request share its deadline: those after it are not run")
    func several() async throws {
        let host = try host()
        var client = try await visitor(of: host)
        _ = journal.take()
        let slow = client.page.all("Slow")
        let calls = [client.entry(slow[0], "wait", call: "a"), client.entry(slow[1], "quick", call: "b")]
        #expect(try await client.post(JSONWriter.write(.object(client.request(calls)))).status == 503)
        #expect(await keeper.eventually { $0.cancelled == 1 })
        try await Task.sleep(for: .milliseconds(20))
        #expect(journal.take().isEmpty)
    }

    @Test("a component knows its deadline, counted from the request's arrival")
    func left() async throws {
        var client = try await host(.seconds(30)).visiting()
        let left = try await client.call(try client.page.first("Slow"), "secondsLeft").result["value"].number
        #expect(left > 20 && left <= 30)
    }

    @Test("nothing is watched once all is answered")
    func forgotten() async throws {
        let host = try host()
        var client = try await visitor(of: host)
        for _ in 0..<20 { _ = try await client.call(try client.page.first("Slow"), "quick") }
        #expect(host.host.deadlines.count == 0)
    }
}

@Suite("The watch over deadlines")
struct DeadlineWatchTests {
    @Test("what is overdue ends once, what is not goes on, what was removed is forgotten")
    func expires() async throws {
        let watch = DeadlineWatch(span: .milliseconds(200))
        let ended = Mutex<[String]>([])
        _ = watch.add(.now + .milliseconds(20)) { ended.withLock { $0.append("first") } }
        let removed = watch.add(.now + .milliseconds(20)) { ended.withLock { $0.append("removed") } }
        let later = watch.add(.now + .seconds(3600)) { ended.withLock { $0.append("later") } }
        watch.remove(removed)
        for _ in 0..<500 where ended.withLock({ $0 }).isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        #expect(ended.withLock { $0 } == ["first"])
        #expect(watch.count == 1)
        watch.remove(later)
        #expect(watch.count == 0)
    }

    @Test("it starts again after it has slept")
    func restarts() async throws {
        let watch = DeadlineWatch(span: .milliseconds(64))
        for round in 1...3 {
            let ended = Mutex(false)
            _ = watch.add(.now + .milliseconds(5)) { ended.withLock { $0 = true } }
            for _ in 0..<500 where !ended.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
            #expect(ended.withLock { $0 }, "round \(round)")
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    @Test("the first answer counts, whichever it is, before or after somebody waits")
    func firstAnswer() async {
        let early = FirstAnswer()
        early.give(HostResponse(status: .ok))
        early.give(nil)
        #expect(await early.wait()?.status == .ok)
        let late = FirstAnswer()
        async let waiting = late.wait()
        try? await Task.sleep(for: .milliseconds(10))
        late.give(nil)
        late.give(HostResponse(status: .ok))
        #expect(await waiting?.status == nil)
    }
}
