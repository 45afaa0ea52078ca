import Tetra
import TetraTesting
import Testing

@testable import BillDemo

/// What people do with the bill, without server and browser.
struct BillTests {
    private let app: TestApp

    init() throws {
        let secret = try Secret(Secret.makeText())
        let configuration = HostConfiguration(
            app: "bill-demo", keyring: try Keyring([secret]), environment: .development)
        app = TestApp(try BillPage.host(configuration))
    }

    private func rows(_ page: TestPage) -> [String] {
        zip(page.elements(.textbox, "What"), page.elements(.spinbutton, "Amount")).map { "\($0.value) \($1.value)" }
    }

    private func total(_ page: TestPage) throws -> String { try page.element(.status).text }

    @Test("the address says which currency, and refuses one that is not known")
    func currency() async throws {
        #expect(try total(await app.visit("/")) == "Total €82.50")
        #expect(try total(await app.visit("/?currency=GBP")) == "Total £82.50")
        #expect(try await app.send(TestRequest(.get, "/?currency=XYZ")).status.code == 400)
    }

    @Test("a row that is saved counts, and the other rows keep what is typed in them")
    func save() async throws {
        let page = try await app.visit("/")
        try await page.button("Add an expense").click()
        try await page.elements(.textbox, "What")[2].fill("Mus")
        for amount in ["21", "30.30"] {
            try await page.elements(.spinbutton, "Amount")[1].fill(amount)
            try await page.elements(.spinbutton, "Amount")[1].press(.enter)
        }
        #expect(rows(page) == ["Dinner 64.5", "Taxi 30.3", "Mus "])
        #expect(try total(page) == "Total €94.80")
    }

    @Test("a refused row says why, keeps what was typed and leaves the bill alone")
    func refusal() async throws {
        let page = try await app.visit("/")
        try await page.elements(.textbox, "What")[0].fill("Big dinner")
        try await page.elements(.spinbutton, "Amount")[0].fill("")
        for _ in 1...2 { try await page.elements(.button, "Save")[0].click() }
        #expect(page.elements(.alert).map(\.text) == ["How much was it?", ""])
        #expect(rows(page) == ["Big dinner ", "Taxi 18"])
        #expect(try total(page) == "Total €82.50")
    }

    @Test("a row that is removed no longer counts")
    func remove() async throws {
        let page = try await app.visit("/")
        try await page.elements(.button, "Remove")[0].click()
        #expect(rows(page) == ["Taxi 18"])
        #expect(try total(page) == "Total €18.00")
    }

    @Test("shares differ by a cent at most, and all balances together are nothing", arguments: [1, 100, 101, 82_50])
    func balances(cents: Int) {
        let expenses = [Expense(id: 1, what: "Dinner", cents: cents, payer: .ben)]
        let shares = Friend.allCases.map(expenses.share)
        #expect(shares.reduce(0, +) == cents)
        #expect(shares.max()! - shares.min()! <= 1)
        #expect(Friend.allCases.map(expenses.balance).reduce(0, +) == 0)
    }

    @Test("an amount beyond all bounds is refused, not a crash", arguments: [1e300, -1e300, 0.001, -3])
    func bounds(amount: Double) {
        #expect(Expense(id: 1, typed: "Dinner", amount: amount, payer: .ada).problem != nil)
    }
}
