import Testing

@testable import Tetra

@Suite("Slots")
struct SlotTests {
    func album(isOpen: Bool = true) throws -> TestHost {
        try TestHost { try $0.page("/") { _ in Document(title: "Album") { Album(open: isOpen) } } }
    }

    @Test("content goes between comments that name the component and the slot, and belongs to who wrote it")
    func written() async throws {
        let client = try await album().visiting()
        let pane = try client.page.first("Pane")
        let owner = try client.page.first("Album").id
        let html = client.page.html
        #expect(html.contains("<h2><!--tetra:\(pane.id):title--><b data-tetra-owner=\"\(owner)\""))
        #expect(html.contains("</b><!--/tetra:\(pane.id):title--></h2>"))
        #expect(html.contains("<p data-tetra-owner=\"\(owner)\" data-tetra="))
        #expect(!html.contains("data-tetra-owner=\"\(pane.id)\""))
        #expect(html.contains(">Summer</b>"), "the owner's values are there at first paint")
    }

    @Test("a slot whose content writes nothing is not filled, and default content belongs to the component itself")
    func notFilled() async throws {
        let client = try await album().visiting()
        #expect(!client.page.html.contains("<footer"))
        let alone = try await TestHost { try $0.page("/") { _ in div { Pane() } } }.visiting()
        #expect(alone.page.html.contains("<h2>No title</h2><div></div>"))
        #expect(!alone.page.html.contains("<!--tetra"))
    }

    @Test("a component that is rendered alone leaves holes for what the page has, and its children there stay")
    func kept() async throws {
        var client = try await album().visiting()
        let pane = try client.page.first("Pane")
        let answer = try await client.call(pane, "click", descendants: client.page.all("Leaf"))
        let html = try #require(answer.html)
        #expect(html.contains("data-clicks=\"1\""))
        for slot in ["title", "content"] {
            let name = "\(pane.id):\(slot)"
            #expect(
                html.contains(
                    "<!--tetra:\(name)--><template data-tetra-keep=\"\(name)\"></template><!--/tetra:\(name)-->"))
        }
        #expect(!html.contains("sun"))
        #expect(try answer.components().components.map(\.id) == [pane.id])
    }

    @Test("what did not change in a slot is a hole when its owner is rendered again; what did is sent")
    func ownerRenders() async throws {
        var client = try await album().visiting()
        let album = try client.page.first("Album")
        let below = client.page.components.filter { $0.id != album.id }
        let unchanged = try await client.call(album, nil, descendants: below)
        #expect(unchanged.html == nil)
        let answer = try await client.call(album, "write", [.string("moon")], descendants: below)
        let html = try #require(answer.html)
        let pane = try client.page.first("Pane")
        #expect(html.contains(">moon</p>"))
        #expect(html.contains("<template data-tetra-keep=\"\(pane.id):title\"></template>"), "the other slot stays")
        #expect(html.contains("<template data-tetra-keep=\"\(try client.page.first("Leaf").id)\"></template>"))
    }

    @Test("content of a slot that is not shown is not in the page, and neither are its children")
    func hidden() async throws {
        let client = try await album(isOpen: false).visiting()
        #expect(!client.page.html.contains("sun"))
        #expect(client.page.all("Leaf").isEmpty)
    }

    @Test("a component that begins to show what the page does not have asks for its owner, which then sends it")
    func needsOwner() async throws {
        var client = try await album(isOpen: false).visiting()
        let album = try client.page.first("Album")
        let pane = try client.page.first("Pane")
        let asked = try await client.call(pane, "toggle")
        #expect(asked.status == 200)
        #expect(asked.html == nil)
        #expect(asked.result["owner"] == .string(album.id))
        #expect(asked.result["value"] == .bool(true))
        #expect(!asked.response.text.contains("sun"))
        let opened = try asked.components().first("Pane")
        #expect(opened.readOnly == [.number(1)])
        let answer = try await client.call(album, nil, descendants: [opened])
        let html = try #require(answer.html)
        #expect(html.contains("sun"))
        #expect(html.contains("data-clicks=\"1\""))
        #expect(try answer.components().all("Leaf").count == 1)
        // From now on the page has it.
        let again = try await client.call(answer.components().first("Pane"), "click")
        #expect(again.html?.contains("data-tetra-keep=\"\(pane.id):content\"") == true)
    }

    @Test("watchers below a component that asks for its owner run once, and what they did is kept")
    func watchers() async throws {
        let journal = Journal()
        let host = try TestHost(change: { $0.values = StateValues().with(journal) }) {
            try $0.page("/") { _ in div { WatchedPane { p { "shown" } } } }
        }
        var client = try await host.visiting()
        let row = try client.page.first("WatchedRow")
        let (values, changed) = row.edited(["title": .string("New")])
        guard case .object(var entry) = client.entry(try client.page.first("WatchedPane"), "open") else {
            throw RawClientError("entry")
        }
        entry["descendants"] = .array([.array([.string(row.state), .array(values), .object(changed)])])
        _ = journal.take()
        let asked = try await client.post(JSONWriter.write(.object(client.request([.object(entry)]))))
        #expect(asked.result["owner"] == .string(""))
        #expect(journal.take().filter { $0.contains("->") } == ["1: row 1 -> New"])
        #expect(asked.queue.map { $0[2] } == [.string("row-saved")])
        let answer = try await client.renderPage([
            asked.components().first("WatchedPane"), asked.components().first("WatchedRow"),
        ])
        #expect(journal.take().filter { $0.contains("->") }.isEmpty)
        #expect(answer.html?.contains("shown") == true)
        #expect(try answer.components().first("WatchedRow").readOnly == [.number(1)])
    }

    @Test("a component that stops showing a slot and shows it again needs its owner again")
    func hidesAndShows() async throws {
        var client = try await album().visiting()
        let album = try client.page.first("Album").id
        let closed = try await client.call(client.page.first("Pane"), "toggle", descendants: client.page.all("Leaf"))
        #expect(closed.html?.contains(":content") == false)
        let opened = try await client.call(closed.components().first("Pane"), "toggle")
        #expect(opened.result["owner"] == .string(album))
    }

    @Test("a call that renders nothing keeps what the state says of the slots")
    func withoutUpdate() async throws {
        var client = try await album().visiting()
        let counted = try await client.call(client.page.first("Pane"), "count")
        #expect(counted.html == nil)
        let again = try await client.call(counted.components().first("Pane"), "click")
        #expect(again.html?.contains("data-tetra-keep") == true)
        #expect(again.result["owner"] == .null)
    }

    @Test("a page as owner is rendered again with the states that the page holds")
    func pageAsOwner() async throws {
        let host = try TestHost {
            try $0.page("/") { context in
                Document(title: "Page") {
                    Leaf(text: "beside")
                    Pane(isOpen: false) { p { "from the page" } }
                }
            }
        }
        var client = try await host.visiting()
        #expect(!client.page.html.contains("from the page"))
        let pressed = try await client.call(client.page.first("Leaf"), "press")
        let leaf = try pressed.components().first("Leaf")
        let asked = try await client.call(client.page.first("Pane"), "toggle")
        #expect(asked.result["owner"] == .string(""))
        let pane = try asked.components().first("Pane")
        let answer = try await client.renderPage([leaf, pane])
        let html = try #require(answer.html)
        #expect(html.hasPrefix("<!doctype html>"))
        #expect(html.contains("<title>Page</title>"))
        #expect(html.contains("<p data-tetra-owner=\"\">from the page</p>"))
        #expect(html.contains("<template data-tetra-keep=\"\(leaf.id)\"></template>"), "the other one's state stays")
        #expect(!html.contains("tetra-page"))
        let again = try await client.call(answer.components().first("Leaf"), "press")
        #expect(again.html?.contains("beside 2") == true)
    }

    @Test("a page is called alone, without method, state and values, and where a page is mounted")
    func pageRefused() async throws {
        var client = try await album().visiting()
        let pane = try client.page.first("Pane")
        func entry(_ change: (inout [String: JSONValue]) -> Void) -> JSONValue {
            var entry: [String: JSONValue] = [
                "call": "1", "id": "", "method": nil, "arguments": [], "state": "", "values": [], "changed": [:],
                "descendants": [],
            ]
            change(&entry)
            return .object(entry)
        }
        for wrong in [
            [entry { $0["method"] = "click" }], [entry { $0["state"] = .string(pane.state) }],
            [entry { $0["values"] = [1] }], [entry { $0["changed"] = ["a": 1] }],
            [entry { _ in }, client.entry(pane, "click", call: "2")],
        ] {
            let answer = try await client.post(JSONWriter.write(.object(client.request(wrong))))
            #expect(answer.status == 400)
            #expect(answer.code == "MalformedCall")
        }
        var elsewhere = client.request([entry { _ in }])
        elsewhere["url"] = "/nowhere"
        #expect(try await client.post(JSONWriter.write(.object(elsewhere))).code == "MalformedCall")
        var forged = pane
        forged.state = String(pane.state.reversed())
        #expect(try await client.renderPage([forged]).code == "StateRejected")
        #expect(try await client.renderPage([pane, pane]).code == "MalformedCall")
    }

    @Test("a slot can be passed on: each owner that the page needs is asked for, and then it is shown")
    func passedOn() async throws {
        let host = try TestHost {
            try $0.page("/") { _ in div { Shell { p { "deep" } } } }
        }
        var client = try await host.visiting()
        #expect(!client.page.html.contains("deep"))
        let wrapper = try client.page.first("Shell")
        let asked = try await client.call(client.page.first("Pane"), "toggle")
        #expect(asked.result["owner"] == .string(wrapper.id))
        let pane = try asked.components().first("Pane")
        let next = try await client.call(wrapper, nil, descendants: [pane])
        #expect(next.result["owner"] == .string(""))
        let answer = try await client.renderPage([next.components().first("Shell"), pane])
        let html = try #require(answer.html)
        #expect(html.contains("<p data-tetra-owner=\"\">deep</p>"))
        // The page has it now: the wrapper alone and the pane alone keep it.
        let shown = try answer.components()
        let marked = try await client.call(shown.first("Shell"), "mark", descendants: [shown.first("Pane")])
        #expect(marked.html?.contains("data-marks=\"1\"") == true)
        #expect(marked.html?.contains("deep") == false)
        #expect(marked.result["owner"] == .null)
        // The pane hides it: what the wrapper's state says of it no longer holds, and it is not taken for kept.
        let closed = try await client.call(shown.first("Pane"), "toggle")
        let opened = try await client.call(closed.components().first("Pane"), "toggle")
        #expect(opened.result["owner"] == .string(wrapper.id))
        let through = try await client.call(
            marked.components().first("Shell"), nil, descendants: [opened.components().first("Pane")])
        #expect(through.result["owner"] == .string(""))
    }

    @Test("a slot that is shown twice is an error in development, and once in production")
    func twice() async throws {
        func host(_ environment: HostConfiguration.Environment) throws -> TestHost {
            try TestHost(change: {
                $0.environment = environment; $0.publicOrigins = ["http://localhost"]
            }) {
                try $0.page("/") { _ in main { Doubled { "once" } } }
            }
        }
        var client = try await host(.development).visiting()
        #expect(try await client.visit("/").text.contains("shows its slot 'content' twice"))
        client = try await host(.production).visiting()
        #expect(client.page.html.components(separatedBy: "once").count == 2)
        #expect(client.page.html.contains("<q></q>"))
    }

    @Test("a slot is no root of a component")
    func root() async throws {
        var client = RawClient(try TestHost { try $0.page("/") { _ in main { Bare { p { "x" } } } } }.host)
        #expect(try await client.visit("/").text.contains("renders a slot or an ErrorBoundary"))
    }

    @Test("a slot in a list has children of its own in each row")
    func rows() async throws {
        let client = try await TestHost {
            try $0.page("/") { _ in
                ul { ForEach(["a", "b"], id: \.self) { name in li { Pane { Leaf(text: name) } } } }
            }
        }.visiting()
        #expect(Set(client.page.all("Leaf").map(\.id)).count == 2)
        #expect(Set(client.page.all("Pane").map(\.id)).count == 2)
    }
}
