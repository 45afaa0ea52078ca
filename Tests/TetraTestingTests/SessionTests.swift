import Tetra
import TetraTesting
import Testing

struct SessionTests {
    @Test("a login shows the page anew as the one who is signed in; another browser stays a stranger")
    func login() async throws {
        let app = TestApp(try makeHost())
        let page = try await app.visit("/account")
        try await page.textField("Name").fill("ann")
        try await page.button("Log in").click()
        #expect(try page.element(text: "ann").isVisible)
        #expect(try await app.visit("/account").has(.paragraph, "ann"))
        #expect(try await app.newBrowser().visit("/account").has(.paragraph, "nobody"))
        try await page.button("More").click()
        try await page.button("Log out").click()
        #expect(try page.element(text: "nobody").isVisible)
    }
}
