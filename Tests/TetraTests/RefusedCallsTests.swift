import HTTPTypes
import Tetra
import Testing

@Suite("Calls that are refused, in the order of the checks")
struct RefusedCallsTests {
    let store = NoteStore(["milk", "bread"])

    func host(change: (inout HostConfiguration) -> Void = { _ in }) throws -> TestHost {
        let store = self.store
        return try TestHost(change: {
            $0.values = StateValues().with(store).with(Roster(["ann"]))
            change(&$0)
        }) { host in
            try host.page("/") { _ in
                Document(title: "All") {
                    Counter()
                    NoteList()
                    Account()
                }
            }
            try host.page("/members") { _ in Document(title: "Members") { MembersOnly() } }
        }
    }

    func expect(
        _ answer: RawAnswer, _ status: Int, _ code: String, log: TestHost? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(answer.status == status, sourceLocation: sourceLocation)
        #expect(answer.code == code, sourceLocation: sourceLocation)
        if let log { #expect(log.log.text.contains(code), sourceLocation: sourceLocation) }
    }

    @Test("a body over the limit: 413, by its declared length and by its real one")
    func tooLarge() async throws {
        let host = try host { $0.limits.bodySize = 2_000 }
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        let long = try await client.call(counter, "step", [.string(String(repeating: "x", count: 3_000))])
        expect(long, 413, "TooLarge", log: host)
        let declared = try await client.call(counter, "increment", headers: [.contentLength: "1000000"])
        expect(declared, 413, "TooLarge")
    }

    @Test("too many calls of one client: 429; of all together: 503; both say when to try again")
    func limits() async throws {
        let host = try host {
            $0.limits.callsPerSecond = 0.001
            $0.limits.callBurst = 2
        }
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        for _ in 0..<2 { #expect(try await client.call(counter, "increment").status == 200) }
        let refused = try await client.call(counter, "increment")
        expect(refused, 429, "TooManyCalls", log: host)
        #expect(refused.response.headers[.retryAfter] != nil)

        let busy = try self.host { $0.limits.concurrentCalls = 0 }
        var other = try await busy.visiting()
        expect(try await other.call(try other.page.first("Counter"), "increment"), 503, "Unavailable", log: busy)
    }

    @Test("not of the protocol's form: 400 or 415", arguments: MalformedRequest.all)
    func malformed(_ request: MalformedRequest) async throws {
        let host = try host()
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        let answer: RawAnswer
        if let body = request.body {
            answer = try await client.post(Array(body.utf8), headers: request.headers)
        } else {
            answer = try await client.call(
                counter, "increment", change: request.change, headers: request.headers)
        }
        expect(answer, request.status, request.code, log: host)
    }

    @Test(
        "from another origin: 403",
        arguments: [
            ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": "none"],
            ["Sec-Fetch-Site": ""], ["Sec-Fetch-Site": "", "Origin": "https://evil.example"],
            ["Sec-Fetch-Site": "", "Origin": "null"],
            ["Sec-Fetch-Site": "", "Origin": "http://127.0.0.1.evil.example"],
            ["Sec-Fetch-Site": "", "Origin": "http://localhost:80@evil.example"],
        ])
    func foreignOrigin(_ headers: [String: String]) async throws {
        let host = try host()
        var client = try await host.visiting()
        var fields = HTTPFields()
        for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
        expect(
            try await client.call(try client.page.first("Counter"), "increment", headers: fields), 403,
            "OriginRejected", log: host)
    }

    @Test("an Origin among the public ones is let through where the browser sends no Sec-Fetch-Site")
    func publicOrigin() async throws {
        let host = try host { $0.publicOrigins = ["http://example.org"] }
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        let allowed = try await client.call(
            counter, "increment", headers: [HTTPField.Name("Sec-Fetch-Site")!: "", .origin: "http://example.org"])
        #expect(allowed.status == 200)
        let refused = try await client.call(
            counter, "increment", headers: [HTTPField.Name("Sec-Fetch-Site")!: "", .origin: "http://127.0.0.1"])
        expect(refused, 403, "OriginRejected")
    }

    @Test("an altered state, the state of another component, of a descendant too: 403, and nothing was fetched")
    func rejectedStates() async throws {
        let host = try host()
        var client = try await host.visiting()
        _ = store.takeFetches()
        let items = client.page.all("NoteItem")
        var altered = items[0]
        altered.state = String(altered.state.dropLast(8)) + "AAAAAAA="
        expect(try await client.call(altered, "rename"), 403, "StateRejected", log: host)
        var swapped = items[0]
        swapped.state = items[1].state
        expect(try await client.call(swapped, "rename"), 403, "StateRejected")
        var ofOtherType = items[0]
        ofOtherType.state = try client.page.first("Counter").state
        expect(try await client.call(ofOtherType, "rename"), 403, "StateRejected")
        expect(
            try await client.call(try client.page.first("NoteList"), "add", descendants: [altered]), 403,
            "StateRejected")
        #expect(store.takeFetches().isEmpty)
        #expect(store.all.count == 2)
    }

    @Test("a state of another app or secret: 403")
    func otherApp() async throws {
        let host = try host()
        let client = try await host.visiting()
        for change: (inout HostConfiguration) throws -> Void in [
            { $0.app = "another" },
            { $0.keyring = try Keyring(Secret("9rT2mXc7Vb4Nq1Lz8Ws5Kd0Jf3Hg6PyAeUiRoQwZvBnM")) },
        ] {
            let elsewhere = try self.host { try? change(&$0) }
            var visitor = try await elsewhere.visiting()
            expect(try await visitor.call(try client.page.first("Counter"), "increment"), 403, "StateRejected")
        }
    }

    @Test("a secret is rotated in mid-session: the new one seals, the old one still unseals")
    func rotation() async throws {
        let old = try Secret("kJ3x0Vt4m8Qe7Wb2Yz6Rp1Ns5Hd9Fg0LcUaXoTiEwKq")
        let new = try Secret("9rT2mXc7Vb4Nq1Lz8Ws5Kd0Jf3Hg6PyAeUiRoQwZvBnM")
        let client = try await host().visiting()
        let rotated = try host { if let both = try? Keyring([new, old]) { $0.keyring = both } }
        var visitor = rotated.browser()
        visitor.cookies = client.cookies
        visitor.page = client.page
        let answer = try await visitor.call(try client.page.first("Counter"), "increment")
        #expect(answer.status == 200)
        let only = try host { $0.keyring = Keyring(new) }
        var later = only.browser()
        later.cookies = client.cookies
        later.page = client.page
        expect(try await later.call(try answer.components().first("Counter"), "increment"), 403, "StateRejected")
    }

    @Test("an authentic state that is too old: 403 StateExpired")
    func expired() async throws {
        let host = try host()
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        host.clock.advance(hours: 23)
        #expect(try await client.call(counter, "increment").status == 200)
        host.clock.advance(hours: 2)
        expect(try await client.call(counter, "increment"), 403, "StateExpired", log: host)
    }

    @Test("a type that is gone after a deploy: 412")
    func outdated() async throws {
        var client = try await host().visiting()
        let next = try TestHost { try $0.page("/") { _ in Document(title: "x") { Account() } } }
        var visitor = next.browser()
        visitor.cookies = client.cookies
        visitor.page = client.page
        expect(try await visitor.call(try client.page.first("Counter"), "increment"), 412, "StateOutdated", log: next)
        let version = try await client.call(
            try client.page.first("Counter"), "increment", headers: [HTTPField.Name("Tetra-Protocol")!: "2"])
        expect(version, 412, "StateOutdated")
    }

    @Test(
        "every name that is no public method gets one and the same 404",
        arguments: [
            "load", "authorize", "performLoad", "perform", "body", "add", "init", "secretSteps", "count", "",
            "Increment",
            "increment ", "componentInstance", "__proto__", "_increment", "$increment", "inc\u{0301}rement",
        ])
    func unknownMethod(_ name: String) async throws {
        let host = try host()
        var client = try await host.visiting()
        let answer = try await client.call(try client.page.first("Counter"), name)
        expect(answer, 404, "UnknownMethod", log: host)
        #expect(answer.message == "The component has no such public method.")
    }

    @Test("the log says of which component and property a value is wrong, and what helps against an emptied field")
    func invalidValueInTheLog() async throws {
        let host = try host()
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        let answer = try await client.call(counter, "increment", values: ["count": .null])
        expect(answer, 422, "InvalidValue")
        #expect(host.log.text.contains("Counter: count: Expected a whole number, found null. Declare it optional"))
    }

    @Test(
        "arguments of the wrong type or number: 422 with their path",
        arguments: [
            ([], "arguments[0]"), ([.number(1)], "arguments[1]"), ([.string("1"), .bool(true)], "arguments[0]"),
            ([.number(1.5), .bool(true)], "arguments[0]"), ([.number(1), .null], "arguments[1]"),
            ([.number(1), .bool(true), .null], "arguments[2]"), ([.object([:]), .bool(true)], "arguments[0]"),
        ] as [([JSONValue], String)])
    func wrongArguments(_ arguments: [JSONValue], path: String) async throws {
        let host = try host()
        var client = try await host.visiting()
        let answer = try await client.call(try client.page.first("Counter"), "step", arguments)
        expect(answer, 422, "InvalidValue", log: host)
        #expect(answer.message.contains(path))
    }

    @Test(
        "public values of the wrong type: 422 with the property's name",
        arguments: [
            JSONValue.string("1"), .number(0.5), .null, .array([]), .object([:]), .number(1e300), .bool(true),
        ])
    func wrongValue(_ value: JSONValue) async throws {
        let host = try host()
        var client = try await host.visiting()
        let answer = try await client.call(
            try client.page.first("Counter"), "increment", values: ["count": value])
        expect(answer, 422, "InvalidValue", log: host)
        #expect(answer.message.contains("count"))
    }

    @Test(
        "every property that is not writable public is refused by name: 422",
        arguments: [
            "parity", "isOpen", "secretSteps", "body", "context", "client", "componentInstance", "__proto__", "",
        ])
    func unwritable(_ name: String) async throws {
        let host = try host()
        var client = try await host.visiting()
        let counter = try client.page.first("Counter")
        let inValues = try await client.call(
            counter, "increment",
            change: { body in
                body["types"] = .object(["TetraTests.Counter": .array([.string(name)])])
            })
        expect(inValues, 422, "InvalidValue", log: host)
        let inChanged = try await client.call(
            counter, "increment",
            change: { body in
                guard case .object(var call) = body["calls"]?.array.first else { return }
                call["changed"] = .object([name: .number(1)])
                body["calls"] = .array([.object(call)])
            })
        expect(inChanged, 422, "InvalidValue")
    }

    @Test("a missing writable value: 422")
    func missingValue() async throws {
        let host = try host()
        var client = try await host.visiting()
        let answer = try await client.call(
            try client.page.first("Counter"), "increment",
            change: { body in
                body["types"] = .object(["TetraTests.Counter": .array([])])
                guard case .object(var call) = body["calls"]?.array.first else { return }
                call["values"] = .array([])
                body["calls"] = .array([.object(call)])
            })
        expect(answer, 422, "InvalidValue", log: host)
    }

    @Test("an error's inside never shows; the log has it, the page a request id")
    func internalError() async throws {
        let host = try host()
        var client = try await host.visiting()
        _ = try await client.call(try client.page.first("Account"), "signIn", [.string("ann")])
        try await client.visit("/members")
        let members = try client.page.first("MembersOnly")
        let answer = try await client.call(members, "fail")
        expect(answer, 500, "InternalError", log: host)
        #expect(!answer.response.text.contains("4711"))
        #expect(!answer.response.text.contains("InnerFailure"))
        #expect(host.log.text.contains("4711"))
        expect(try await client.call(members, "refuse"), 409, "OutOfStock")
        expect(try await client.call(members, "impersonate"), 500, "InternalError")
        expect(try await client.call(members, "succeed"), 500, "InternalError")
    }

    @Test("two calls of one lineage in one request: the later one is refused, whichever stands inside")
    func lineage() async throws {
        let host = try host()
        var client = try await host.visiting()
        let items = client.page.all("NoteItem")
        let list = client.entry(try client.page.first("NoteList"), nil, descendants: items, call: "list")
        let item = client.entry(items[0], "rename", call: "item")
        for calls in [[list, item], [item, list]] {
            let answer = try await client.post(JSONWriter.write(.object(client.request(calls))))
            #expect(answer.results.map { $0["status"].number } == [200, 400])
            #expect(answer.results[1]["code"].string == "MalformedCall")
        }
    }

    @Test("of several calls each has its own status, and a failed one takes nothing from the others")
    func several() async throws {
        let host = try host()
        var client = try await host.visiting()
        let good = client.entry(try client.page.first("Counter"), "increment", call: "good")
        let bad = client.entry(client.page.all("NoteItem")[0], "nothing", call: "bad")
        let answer = try await client.post(JSONWriter.write(.object(client.request([bad, good]))))
        #expect(answer.status == 200)
        #expect(answer.results.map { $0["status"].number } == [404, 200])
        #expect(answer.results.map { $0["call"].string } == ["bad", "good"])
    }
}

/// A request that is not of the protocol's form.
struct MalformedRequest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var status = 400
    var code = "MalformedCall"
    var body: String?
    var headers: HTTPFields = [:]
    var change: @Sendable (inout [String: JSONValue]) -> Void = { _ in }

    static let all: [MalformedRequest] = [
        .init(
            testDescription: "a form post", status: 415, headers: [.contentType: "application/x-www-form-urlencoded"]),
        .init(testDescription: "text/plain", status: 415, headers: [.contentType: "text/plain"]),
        .init(testDescription: "no content type", status: 415, headers: [.contentType: ""]),
        .init(testDescription: "no protocol header", headers: [HTTPField.Name("Tetra-Protocol")!: ""]),
        .init(testDescription: "no JSON", body: "count=1"),
        .init(testDescription: "empty", body: ""),
        .init(testDescription: "an array", body: "[]"),
        .init(testDescription: "a duplicate key", body: "{\"v\":1,\"v\":1}"),
        .init(testDescription: "too deep", body: String(repeating: "[", count: 5_000)),
        .init(testDescription: "an unknown key", change: { $0["extra"] = .null }),
        .init(testDescription: "a missing key", change: { $0["tables"] = nil }),
        .init(testDescription: "no calls", change: { $0["calls"] = .array([]) }),
        .init(testDescription: "a foreign url", change: { $0["url"] = .string("//evil.example/") }),
        .init(testDescription: "an absolute url", change: { $0["url"] = .string("https://evil.example/") }),
        .init(testDescription: "a version of the wrong type", change: { $0["v"] = .string("1") }),
        .init(
            testDescription: "another version", status: 412, code: "StateOutdated", change: { $0["v"] = .number(2) }),
        .init(
            testDescription: "an unknown key in a call",
            change: { body in
                guard case .object(var call) = body["calls"]?.array.first else { return }
                call["admin"] = .bool(true)
                body["calls"] = .array([.object(call)])
            }),
        .init(
            testDescription: "one component called twice",
            change: { body in body["calls"] = .array((body["calls"]?.array ?? []) + (body["calls"]?.array ?? [])) }),
        .init(
            testDescription: "too many calls", status: 413, code: "TooLarge",
            change: { body in
                body["calls"] = .array(Array(repeating: body["calls"]?.array.first ?? .null, count: 17))
            }),
    ]
}
