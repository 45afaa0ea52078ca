import Tetra
import Testing

@testable import TetraTesting

struct ExpressionTests {
    @Test("members are bound, shown, set in the page and sent with the whole property")
    func members() async throws {
        let page = try await TestApp(try makeHost()).visit("/trip")
        #expect(try page.textField("City").value == "Bern")
        try await page.textField("City").fill("Oslo")
        try await page.textField("Nights").fill("2")
        try await page.button("Longer").click()
        #expect(try page.element(id: "place").text == "OSLO 3")
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "Oslo 3 Rome")
    }

    @Test("lists are changed in the page and sent with the next call")
    func lists() async throws {
        let page = try await TestApp(try makeHost()).visit("/trip")
        #expect(try !page.button("Add").isEnabled)
        try await page.textField("Stop").fill("Paris")
        try await page.button("Add").click()
        #expect(try page.textField("Stop").value == "")
        try await page.button("Oslo").click()
        #expect(try page.element(id: "stops").text == "Rome, Paris, Oslo")
        try await page.button("Not Rome").click()
        try await page.button("Oslo").click()
        #expect(try page.element(id: "stops").text == "Paris")
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "Bern 1 Paris")
    }

    @Test("rows follow a list of the page, change it, and hold rows of their own")
    func rows() async throws {
        let page = try await TestApp(try makeHost()).visit("/rows")
        #expect(page.elements(.textbox).map(\.value) == ["Emma", "Noah"])
        #expect(try page.listItem("soup of Emma").isVisible)
        try await page.button("Tag").click()
        #expect(page.document.tree.filter { $0.name == "b" && !$0.isPattern }.map(\.textContent) == ["a", "b", "c"])
        try await page.button("Cake for Noah").click()
        try await page.elements(.textbox)[1].fill("Mia")
        #expect(try page.listItem("cake of Mia").isVisible)
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "Emma:soup|Mia:cake")
        try await page.button("Remove Emma").click()
        #expect(page.elements(.textbox).map(\.value) == ["Mia"])
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "Mia:cake")
        #expect(try page.listItem("cake of Mia").isVisible)
    }

    @Test("components of a page share the value of a store")
    func stores() async throws {
        let page = try await TestApp(try makeHost()).visit("/theme")
        #expect(try page.element(text: "B: light").isVisible)
        try await page.button("A").click()
        #expect(try page.element(text: "A: dark").isVisible)
        #expect(try page.element(text: "B: dark").classes == ["dark"])
    }

    @Test("dialogs open and close, forms are reset with what is bound to them, texts are copied")
    func elements() async throws {
        let page = try await TestApp(try makeHost()).visit("/theme")
        #expect(try !page.element(id: "dialog-A").isOpen)
        try await page.button("Open A").click()
        #expect(try page.element(text: "Inside A").isVisible)
        try await page.button("Close A").click()
        #expect(try !page.element(id: "dialog-A").isOpen)
        try await page.textField("Name of B").fill("Mia")
        try await page.button("Copy B").click()
        #expect(page.clipboard == "Mia!")
        try await page.button("Reset B").click()
        #expect(try page.textField("Name of B").value == "Emma")
        try await page.button("Copy B").click()
        #expect(page.clipboard == "Emma!")
    }
}
