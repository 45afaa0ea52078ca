import Testing
import Tetra

@Suite("Sessions over the wire")
struct SessionTests {
    @Test("a page makes the session, a call never does")
    func cookies() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            let lines = try await browser.visit("/account").all("set-cookie")
            let session = try #require(lines.first { $0.hasPrefix("tetra-session=") })
            for attribute in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="] { #expect(session.contains(attribute)) }
            let mark = try #require(lines.first { $0.hasPrefix("tetra-identity=") })
            #expect(!mark.contains("HttpOnly"))
            #expect(try await browser.visit("/account").all("set-cookie").isEmpty)

            let account = try browser.component("Account")
            browser.cookies = [:]
            let reply = try await browser.call(account, "touch")
            #expect(reply.status == 403)
            #expect(reply.answer.all("set-cookie").isEmpty)
        }
    }

    @Test("behind HTTPS the cookie is bound to this host")
    func secureCookie() async throws {
        let app = try NoteApp { $0.publicOrigins = ["https://notes.example"] }
        try await app.serve { browser in
            var browser = browser
            let lines = try await browser.visit("/account").all("set-cookie")
            let session = try #require(lines.first { $0.hasPrefix("__Host-tetra-session=") })
            #expect(session.contains("; Secure"))
            let reply = try await browser.call(
                try browser.component("Account"), "touch",
                headers: ["Sec-Fetch-Site": "", "Origin": "http://127.0.0.1:\(browser.port)"])
            #expect(reply.code == "OriginRejected")
        }
    }

    @Test("login rotates the session: what was sealed before is refused, a copied cookie keeps no one signed in")
    func login() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/account")
            let before = browser
            let account = try browser.component("Account")
            let reply = try await browser.call(account, "login", ["ann"])
            #expect(reply.status == 200)
            #expect(reply.json["refresh"] == true)
            #expect(reply.result["components"].elements.isEmpty)
            #expect(browser.cookies["tetra-session"] != before.cookies["tetra-session"])
            #expect(browser.cookies["tetra-identity"] != before.cookies["tetra-identity"])
            #expect(try await browser.call(account, "touch").code == "StateRejected")
            try await browser.visit("/account")
            #expect(browser.html.contains("ann"))

            // The cookie of before the login is still an anonymous session, and nothing of ann's.
            var old = before
            #expect(try await old.call(try browser.component("Account"), "touch").code == "StateRejected")
            try await old.visit("/account")
            #expect(old.html.contains("nobody"))
        }
    }

    @Test("logout forgets the cookie; everywhere ends copies of it as well, on every node that shares the table")
    func logout() async throws {
        let app = try NoteApp()
        let other = try NoteApp(database: app.database)
        try await app.serve { browser in
            var browser = browser
            try await browser.visit("/account")
            _ = try await browser.call(try browser.component("Account"), "login", ["ann"])
            try await browser.visit("/account")
            let copied = browser

            let reply = try await browser.call(try browser.component("Account"), "logout")
            #expect(reply.json["refresh"] == true)
            #expect(browser.cookies["tetra-session"] == nil)
            try await browser.visit("/account")
            #expect(browser.html.contains("nobody"))

            // The copy works until the epoch rises.
            var thief = copied
            #expect(try await thief.call(try copied.component("Account"), "touch").status == 200)
            try await thief.visit("/account")
            _ = try await thief.call(try thief.component("Account"), "logoutEverywhere")
            var kept = copied
            #expect(try await kept.call(try copied.component("Account"), "touch").code == "StateRejected")
            try await kept.visit("/account")
            #expect(kept.html.contains("nobody"))

            let cookies = copied.cookies
            try await other.serve { browser in
                var browser = browser
                browser.cookies = cookies
                try await browser.visit("/account")
                #expect(browser.html.contains("nobody"))
            }
        }
    }

    @Test("a salt that the client chose is not taken over")
    func fixation() async throws {
        let app = try NoteApp()
        try await app.serve { browser in
            var browser = browser
            browser.cookies = ["tetra-session": "AAAAAAAAAAAAAAAAAAAAAAAA", "tetra-identity": "ann"]
            let answer = try await browser.visit("/account")
            #expect(answer.all("set-cookie").contains { $0.hasPrefix("tetra-session=gAAAA") })
            #expect(browser.html.contains("nobody"))
        }
    }

    @Test("a secret can be replaced while people work")
    func rotation() async throws {
        let old = try NoteApp()
        let rotated = try NoteApp(database: old.database, secrets: [NoteApp.otherSecret, NoteApp.secret])
        let done = try NoteApp(database: old.database, secrets: [NoteApp.otherSecret])
        let visited = try await old.serve { browser in
            var browser = browser
            try await browser.visit("/")
            return browser
        }
        let envelope = visited.envelope(try visited.component("NoteItem"), "rename", changed: ["title": "tea"])
        let cookies = visited.cookies
        let renewed = try await rotated.serve { browser in
            var browser = browser
            browser.cookies = cookies
            #expect(try await browser.post(envelope).status == 200)
            try await browser.visit("/")
            return browser
        }
        #expect(renewed.cookies["tetra-session"] != cookies["tetra-session"])
        let next = renewed.envelope(try renewed.component("NoteItem"), "rename", changed: ["title": "coffee"])
        let newCookies = renewed.cookies
        try await done.serve { browser in
            var browser = browser
            browser.cookies = newCookies
            let accepted = try await browser.post(next)
            #expect(accepted.status == 200)
            browser.cookies = cookies
            let refused = try await browser.post(envelope)
            #expect(refused.code == "StateRejected")
        }
        #expect(try old.database.titles.first == "coffee")
    }
}
