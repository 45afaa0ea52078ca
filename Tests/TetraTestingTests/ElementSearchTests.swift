import Testing
import TetraTesting

struct ElementSearchTests {
    @Test("an element is found by role and whole name")
    func found() async throws {
        let page = try await page("<button>Add</button><button>Add all</button><label>Name <input></label>")
        #expect(try page.button("Add").tag == "button")
        #expect(try page.textField("Name").role == .textbox)
        #expect(page.elements(.button).map(\.name) == ["Add", "Add all"])
        #expect(page.has(.button, "Add all"))
        #expect(!page.has(.button, "All"))
    }

    @Test("a search in vain says what there is instead")
    func missing() async throws {
        let page = try await page("<button>Add</button><button>Edit</button><button hidden>Gone</button>")
        #expect {
            try page.button("Save")
        } throws: { error in
            "\(error)" == "no button named \"Save\" in the page /; buttons here: Add, Edit."
        }
        #expect { try page.link("Save") } throws: { "\($0)".contains("links here: none") }
    }

    @Test(
        "what a person can't perceive is not found",
        arguments: [
            "<button hidden>Save</button>", "<div hidden><button>Save</button></div>",
            "<div aria-hidden=\"true\"><button>Save</button></div>", "<dialog><button>Save</button></dialog>",
            "<details><summary>More</summary><button>Save</button></details>",
            "<template><button>Save</button></template>",
        ])
    func hidden(html: String) async throws {
        let page = try await page(html)
        #expect(!page.has(.button, "Save"))
        #expect { try page.button("Save") } throws: { "\($0)".contains("it is hidden") }
    }

    @Test("two that fit are an error, one inside an element is not")
    func ambiguous() async throws {
        let page = try await page(
            "<ul><li>milk <button>Delete</button></li><li><span>eggs</span> <button>Delete</button></li></ul>")
        #expect(throws: ElementError.self) { try page.button("Delete") }
        #expect(try page.listItem("milk").button("Delete").name == "Delete")
        #expect(try page.listItem("eggs").button("Delete").isVisible)
        #expect { try page.listItem("milk").button("Edit") } throws: {
            "\($0)" == "no button named \"Edit\" in the list item \"milk Delete\"; buttons here: Delete."
        }
    }

    @Test("a list item is found by a text or a name inside, the innermost one where they nest")
    func listItems() async throws {
        let page = try await page(
            """
            <ul><li><label><input type="checkbox"> tea</label></li><li aria-label="coffee">x</li>
            <li>drinks<ul><li>juice</li></ul></li></ul>
            """)
        #expect(try page.listItem("tea").checkbox().name == "tea")
        #expect(try page.listItem("coffee").text == "x")
        #expect(try page.listItem("juice").text == "juice")
        #expect(try page.listItem("drinks").listItems.count == 1)
        #expect(page.listItems.count == 4)
        #expect(!page.has(.listitem, "te"))
    }

    @Test("an element is found by its whole text or by id")
    func texts() async throws {
        let page = try await page("<p><b>2</b> left</p><div><p id=\"x\" hidden>2 right</p></div>")
        #expect(try page.element(text: "2 left").tag == "p")
        #expect(try page.element(text: "2").tag == "b")
        #expect(throws: ElementError.self) { try page.element(text: "2 right") }
        #expect(try !page.element(id: "x").isVisible)
        #expect(page.text == "2 left")
    }
}
