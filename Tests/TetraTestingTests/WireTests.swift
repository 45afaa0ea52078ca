import Tetra
import TetraTesting
import Testing

struct WireTests {
    @Test("the same test drives an app in process and over a socket", arguments: Wire.allCases)
    func shelf(wire: Wire) async throws {
        let library = Library("Emma")
        try await wire.drive(try makeHost(library: library)) { app in
            let page = try await app.visit("/")
            try await page.textField("New book").fill("Dünen & Sand")
            try await page.button("Add").click()
            try await page.checkbox("Emma").check()
            #expect(try page.listItem("Dünen & Sand").isVisible)
            #expect(try page.element(text: "1 unread").isVisible)
            library.remove(1)
            try await page.checkbox("Emma").uncheck()
            #expect(page.listItems.count == 1)
            #expect(page.lastResponse.status == .ok)
            #expect(try await app.visit("/nowhere").status == .notFound)
        }
    }

    @Test("each browser has its own session", arguments: Wire.allCases)
    func sessions(wire: Wire) async throws {
        try await wire.drive(try makeHost()) { app in
            let page = try await app.visit("/account")
            try await page.textField("Name").fill("ann")
            try await page.button("Log in").click()
            #expect(try page.element(text: "ann").isVisible)
            #expect(try await app.newBrowser().visit("/account").has(.paragraph, "nobody"))
            #expect(app[cookie: "tetra-identity"] != "anonymous")
        }
    }

    @Test("redirects are followed by visits, and seen by requests")
    func redirects() async throws {
        try await Wire.socket.drive(try makeHost()) { app in
            let page = try await app.visit("/old")
            #expect(page.url == "/counter")
            #expect(page.title == "Counter")
            #expect(try await app.send(TestRequest(.get, "/old")).status == .found)
        }
    }
}
