import Testing
import Tetra

@Suite("What happened elsewhere, over HTTP and SQLite")
struct StaleTests {
    @Test(
        "a note deleted elsewhere answers 410 to any call, and nothing is changed",
        arguments: ["rename", "delete", nil])
    func deletedElsewhere(method: String?) async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let item = try browser.component("NoteItem", at: 1)
            try app.database.execute("DELETE FROM note WHERE title = 'bread'")
            let reply = try await browser.call(item, method)
            #expect(reply.status == 410)
            #expect(reply.code == "StaleComponentState")
            #expect(!reply.message.isEmpty)
            #expect(try app.database.titles == ["milk", "salt"])
            #expect(app.log.text.contains("status=410"))
        }
    }

    @Test("a note renamed elsewhere shows its new title, and the old one is not written back")
    func renamedElsewhere() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            try app.database.execute("UPDATE note SET title = 'rye bread' WHERE title = 'bread'")
            let reply = try await browser.call(try browser.component("NoteItem", at: 1), "stamp")
            #expect(reply.status == 200)
            #expect(reply.result["value"].text == "rye bread")
            #expect(reply.html.contains("rye bread"))
            #expect(try app.database.titles == ["milk", "rye bread!", "salt"])
        }
    }

    @Test("what was typed here wins over what was renamed elsewhere")
    func typedHere() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            try app.database.execute("UPDATE note SET title = 'rye bread' WHERE title = 'bread'")
            let reply = try await browser.call(
                try browser.component("NoteItem", at: 1), "rename", changed: ["title": "white bread"])
            #expect(reply.status == 200)
            #expect(try app.database.titles == ["milk", "white bread", "salt"])
        }
    }

    @Test("a lookup in load that finds no record is stale as well, and a page of it is not found")
    func lookup() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            #expect(try await browser.visit("/notes/2").status == 200)
            #expect(browser.html.contains("bread"))
            let view = try browser.component("NoteView")
            try app.database.execute("DELETE FROM note WHERE id = 2")
            #expect(try await browser.call(view, "touch").status == 410)
            #expect(try await browser.visit("/notes/2").status == 404)
        }
    }

    @Test("the list fetches its rows once and an item fetches its own, not those of its siblings")
    func queries() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            _ = app.database.takeNoteStatements()
            #expect(try await browser.call(try browser.component("NoteItem"), nil).status == 200)
            let selects = app.database.takeNoteStatements().filter { $0.hasPrefix("SELECT *") }
            #expect(selects.count == 1)
        }
    }

    @Test("the parent renders again around its children, and those that did not change go down as holes")
    func holes() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/")
            let items = browser.components("NoteItem")
            let reply = try await browser.call(
                try browser.component("NoteList"), "add", ["eggs"], descendants: items)
            #expect(reply.status == 200)
            #expect(reply.html.contains("4 notes"))
            #expect(reply.html.contains("eggs"))
            #expect(!reply.html.contains("bread"))
            for item in items { #expect(reply.html.contains("data-tetra-keep=\"\(item.id)\"")) }
        }
    }

    @Test("a restart of the server with the same secret leaves open pages working")
    func restart() async throws {
        let database = try NoteDatabase()
        let first = try NoteApp(database: database)
        var visited = try await first.serve { browser in
            var browser = browser
            try await browser.visit("/")
            return browser
        }
        let second = try NoteApp(database: database)
        let cookies = visited.cookies
        let item = try visited.component("NoteItem")
        let envelope = visited.envelope(item, "rename", changed: ["title": "oat milk"])
        visited.cookies = [:]
        try await second.serve { browser in
            var browser = browser
            browser.cookies = cookies
            let reply = try await browser.post(envelope)
            #expect(reply.status == 200)
            #expect(try database.titles == ["oat milk", "bread", "salt"])
        }
    }
}
