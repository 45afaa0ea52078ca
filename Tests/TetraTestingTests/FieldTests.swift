import Tetra
import TetraTesting
import Testing

struct FieldTests {
    @Test("every kind of bound control gives its value to the component")
    func bound() async throws {
        let page = try await TestApp(try makeHost()).visit("/fields")
        try await page.textField("Name").fill("Emma & \"co\"")
        try await page.textField("Pages").fill("320")
        try await page.checkbox("Paper").check()
        try await page.radio("Large").check()
        try await page.comboBox("Language").select("German")
        try await page.textField("Notes").fill("two\nlines")
        #expect(try !page.radio("Medium").isChecked)
        #expect(try page.component("Fields")["pages"] == 320)
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "Emma & \"co\"|320|true|l|de|two lines")
        #expect(try page.comboBox("Language").value == "de")
        #expect(try page.textField("Notes").value == "two\nlines")
    }

    @Test("numbers that may be missing, enums, lists and text that is edited in place come in as what they are")
    func choices() async throws {
        let page = try await TestApp(try makeHost()).visit("/choices")
        #expect(try page.checkbox("B").isChecked && !page.checkbox("A").isChecked)
        #expect(try page.heading("Title").style("width") == "1em")
        try await page.textField("Age").fill("42")
        try await page.textField("Count").fill("")
        #expect(try page.textField("Count").attribute("aria-invalid") == "true")
        try await page.radio("Large").check()
        try await page.checkbox("A").check()
        try await page.checkbox("B").uncheck()
        try await page.element(.listbox, "Levels").select("one", "three")
        try await page.heading("Title").fill("New <b>")
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "42|1|large|z,a|[1, 3]|New <b>")
        try await page.textField("Age").fill("")
        try await page.textField("Count").fill("7")
        #expect(try page.textField("Count").attribute("aria-invalid") == nil)
        #expect(try page.heading("New <b>").style("width") == "7em")
        try await page.button("Save").click()
        #expect(try page.element(.status).text == "0|7|large|z,a|[1, 3]|New <b>")
    }

    @Test("controls begin with the component's values")
    func initial() async throws {
        let page = try await TestApp(try makeHost()).visit("/fields")
        #expect(try page.textField("Pages").value == "0")
        #expect(try page.radio("Medium").isChecked)
        #expect(try page.comboBox("Language").value == "en")
        #expect(try !page.checkbox("Paper").isChecked)
    }

    @Test("what nobody could use is an error that says why")
    func unusable() async throws {
        let page = try await page("<button disabled>A</button><input aria-label=b readonly><p id=c>c</p>")
        await #expect(throws: ElementError.self) { try await page.button("A").click() }
        await #expect(throws: ElementError.self) { try await page.textField("b").fill("x") }
        await #expect(throws: ElementError.self) { try await page.element(id: "c").fill("x") }
        await #expect(throws: ElementError.self) { try await page.element(id: "c").check() }
    }
}
