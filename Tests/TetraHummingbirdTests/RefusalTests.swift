import Logging
import Testing
import Tetra

@Suite("Each row of the table of errors, over HTTP")
struct RefusalTests {
    /// Expects a refusal: its status and code, a log line that is no error unless the server is to blame, and a database
    /// that neither changed nor, where `queries` is false, was asked for a note.
    private func expect(
        _ status: Int, _ code: String, from reply: CallReply, app: NoteApp, queries: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(reply.status == status, sourceLocation: sourceLocation)
        #expect(reply.code == code, sourceLocation: sourceLocation)
        #expect(!reply.message.isEmpty, sourceLocation: sourceLocation)
        let lines = app.log.take().filter { $0.text.contains("code=\(code)") && $0.text.contains("status=\(status)") }
        #expect(lines.count == 1, sourceLocation: sourceLocation)
        #expect(
            lines.first?.level == (status >= 500 && status != 503 ? .error : lines.first?.level),
            sourceLocation: sourceLocation)
        if !queries { #expect(app.database.takeNoteStatements().isEmpty, sourceLocation: sourceLocation) }
        #expect(try app.database.titles == ["milk", "bread", "salt"], sourceLocation: sourceLocation)
        _ = app.database.takeNoteStatements()
    }

    /// A visited page, with log and statements forgotten.
    private func visited(_ app: NoteApp, _ browser: Browser, at path: String = "/") async throws -> Browser {
        var browser = browser
        try await browser.visit(path)
        _ = app.log.take()
        _ = app.database.takeNoteStatements()
        return browser
    }

    @Test("not of the protocol's form")
    func malformed() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser)
            let item = try browser.component("NoteItem")
            let good = browser.envelope(item, "rename")
            for body in ["", "{", "[]", "null", "{\"v\":1}", "{\"v\":1,\"v\":1}"] {
                try expect(400, "MalformedCall", from: try await browser.post(Array(body.utf8)), app: app)
            }
            var unknown = good
            unknown["more"] = 1
            try expect(400, "MalformedCall", from: try await browser.post(unknown), app: app)
            try expect(
                415, "MalformedCall", from: try await browser.post(good, headers: ["Content-Type": "text/plain"]),
                app: app)
            try expect(
                400, "MalformedCall", from: try await browser.post(good, headers: ["Tetra-Protocol": ""]), app: app)
            let get = try CallReply(await browser.send("GET", "/tetra/call", headers: Browser.callHeaders))
            try expect(405, "MalformedCall", from: get, app: app)
        }
    }

    @Test("from another origin")
    func origin() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser)
            let envelope = browser.envelope(try browser.component("NoteItem"), "rename")
            let foreign: [[String: String]] = [
                ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": ""],
                ["Sec-Fetch-Site": "", "Origin": "https://evil.example"], ["Sec-Fetch-Site": "", "Origin": "null"],
                [
                    "Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example",
                    "X-Forwarded-Host": "evil.example",
                ],
            ]
            for headers in foreign {
                try expect(403, "OriginRejected", from: try await browser.post(envelope, headers: headers), app: app)
            }
            let own = ["Sec-Fetch-Site": "", "Origin": "http://127.0.0.1:\(browser.port)"]
            #expect(try await browser.post(envelope, headers: own).status == 200)
        }
    }

    @Test("altered, of another session, app or component")
    func rejected() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser)
            let item = try browser.component("NoteItem")
            let other = try browser.component("NoteItem", at: 1)

            var altered = item
            altered.state = String(item.state.dropLast(6)) + "AAAAA="
            try expect(403, "StateRejected", from: try await browser.call(altered, "rename"), app: app)
            altered.state = ""
            try expect(403, "StateRejected", from: try await browser.call(altered, "rename"), app: app)

            var swapped = item
            swapped.state = other.state
            try expect(403, "StateRejected", from: try await browser.call(swapped, "rename"), app: app)

            var stranger = try await visited(app, Browser(port: browser.port))
            try expect(403, "StateRejected", from: try await stranger.call(item, "rename"), app: app)
            stranger.cookies = [:]
            try expect(403, "StateRejected", from: try await stranger.call(item, "rename"), app: app)

            // A refused descendant refuses the call as a whole.
            var list = try browser.component("NoteList")
            list.state = try browser.component("NoteList").state
            try expect(
                403, "StateRejected", from: try await browser.call(list, "add", ["x"], descendants: [altered]), app: app
            )
        }
    }

    @Test("too old")
    func expired() async throws {
        let app = try NoteApp()
        let hour: UInt64 = 60 * 60
        let later = try NoteApp(database: app.database) { configuration in
            let now = SealClock.system.now() + 25 * hour
            configuration.clock = .fixed(now)
        }
        let browser = try await app.serve { browser in try await visited(app, browser) }
        let envelope = browser.envelope(try browser.component("NoteItem"), "rename")
        let cookies = browser.cookies
        try await later.serve { browser in
            var browser = browser
            browser.cookies = cookies
            _ = later.database.takeNoteStatements()
            try expect(403, "StateExpired", from: try await browser.post(envelope), app: later)
        }
    }

    @Test("of another version of the protocol")
    func outdated() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser)
            let envelope = browser.envelope(try browser.component("NoteItem"), "rename")
            try expect(
                412, "StateOutdated", from: try await browser.post(envelope, headers: ["Tetra-Protocol": "2"]), app: app
            )
        }
    }

    @Test("a method that is unknown, not public, or the runtime's own")
    func unknownMethod() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser)
            let item = try browser.component("NoteItem")
            for name in [
                "notPublic", "load", "authorize", "body", "note", "perform", "Rename", "rename ", "", "__proto__",
            ] {
                let reply = try await browser.call(item, name)
                try expect(404, "UnknownMethod", from: reply, app: app)
                #expect(name.isEmpty || !reply.message.contains(name))
            }
        }
    }

    @Test("an argument or a public value of the wrong type, or one that is not writable")
    func invalidValue() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser)
            let item = try browser.component("NoteItem")
            for value: JSONValue in [1, true, nil, [], ["a": 1]] {
                let reply = try await browser.call(item, "rename", changed: ["title": value])
                try expect(422, "InvalidValue", from: reply, app: app)
                #expect(reply.message.contains("title"))
            }
            for name in ["length", "note", "id", "title2", "__proto__"] {
                try expect(
                    422, "InvalidValue", from: try await browser.call(item, "rename", changed: [name: "x"]), app: app)
            }
            browser = try await visited(app, browser, at: "/faulty")
            let faulty = try browser.component("Faulty")
            for arguments: [JSONValue] in [["x"], [1.5], [nil], [1, 2], [], [["a": 1]]] {
                let reply = try await browser.call(faulty, "take", arguments)
                try expect(422, "InvalidValue", from: reply, app: app)
                #expect(reply.message.contains("arguments"))
            }
            #expect(try await browser.call(faulty, "take", [7]).status == 200)
        }
    }

    @Test("thrown by the component: refused, its own error, stale, or internal without a word about the inside")
    func thrown() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = try await visited(app, browser, at: "/faulty")
            let faulty = try browser.component("Faulty")
            try expect(403, "NotAllowed", from: try await browser.call(faulty, "forbidden"), app: app)
            try expect(401, "NotAllowed", from: try await browser.call(faulty, "unauthorized"), app: app)
            let own = try await browser.call(faulty, "own")
            #expect(own.message == "There is no paper left.")
            try expect(418, "OutOfPaper", from: own, app: app)
            let stale = try await browser.call(faulty, "stale")
            #expect(stale.message == "That is gone.")
            try expect(410, "StaleComponentState", from: stale, app: app)
            let leak = try await browser.call(faulty, "leak")
            #expect(!leak.answer.text.contains("hunter2"))
            #expect(app.log.text.contains("hunter2"))
            let id = try #require(leak.message.split(separator: " ").last).dropLast()
            #expect(app.log.lines.contains { $0.text.contains("request=\(id)") })
            try expect(500, "InternalError", from: leak, app: app, queries: true)
        }
    }

    @Test("too many calls of one client, and too many at once")
    func load() async throws {
        let app = try NoteApp { configuration in
            configuration.limits.callsPerSecond = 0.001
            configuration.limits.callBurst = 2
        }
        try await app.serve { browser in
            var browser = try await visited(app, browser, at: "/faulty")
            let faulty = try browser.component("Faulty")
            #expect(try await browser.call(faulty, "take", [1]).status == 200)
            #expect(try await browser.call(faulty, "take", [1]).status == 200)
            let reply = try await browser.call(faulty, "take", [1])
            #expect(reply.answer["retry-after"] == "1")
            try expect(429, "TooManyCalls", from: reply, app: app)
        }

        let busy = try NoteApp { $0.limits.concurrentCalls = 1 }
        try await busy.serve { browser in
            var browser = try await visited(busy, browser, at: "/faulty")
            let faulty = try browser.component("Faulty")
            let first = browser
            async let slow = {
                var first = first
                return try await first.call(faulty, "wait").status
            }()
            try await Task.sleep(for: .milliseconds(150))
            let reply = try await browser.call(faulty, "take", [1])
            #expect(reply.answer["retry-after"] == "1")
            #expect(reply.status == 503)
            #expect(reply.code == "Unavailable")
            #expect(try await slow == 200)
            #expect(try await browser.call(faulty, "take", [1]).status == 200)
        }
    }
}
