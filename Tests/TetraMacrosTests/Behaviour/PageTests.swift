@testable import Tetra
import Testing

@Suite("Properties in the page")
struct PageTests {
    let index = TodoItem.index(of:)

    @Test("public and local properties have a value for the page, others none")
    func values() {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        item.title = "t"
        #expect(item.pageValue(ofProperty: index("title")) == .string("t"))
        #expect(item.pageValue(ofProperty: index("votes")) == .number(3))
        #expect(item.pageValue(ofProperty: index("editing")) == .bool(false))
        #expect(item.pageValue(ofProperty: index("shade")) == .string("green"))
        #expect(item.pageValue(ofProperty: index("draft")) == nil)
        #expect(item.pageValue(ofProperty: index("secret")) == nil)
        #expect(item.pageValue(ofProperty: index("cache")) == nil)
    }

    @Test("a public property that nothing has set has no value yet")
    func unset() {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        #expect(item.pageValue(ofProperty: index("due")) == nil)
        item.due = 4
        #expect(item.pageValue(ofProperty: index("due")) == .number(4))
    }

    @Test("the page sets writable properties, whether declared, inferred or without a default")
    func set() throws {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        try item.setProperty(index("title"), pageValue: .string("new"))
        try item.setProperty(index("shade"), pageValue: .string("blue"))
        try item.setProperty(index("due"), pageValue: .number(8))
        #expect(item.title == "new")
        #expect(item.shade == .blue)
        #expect(item.due == 8)
    }

    @Test("a value of another type is refused")
    func wrongType() {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        #expect(throws: PageValueError.self) { try item.setProperty(index("title"), pageValue: .number(1)) }
        #expect(throws: PageValueError.self) { try item.setProperty(index("shade"), pageValue: .string("mauve")) }
        #expect(item.title == "")
    }

    @Test("nothing but a writable property can be set", arguments: ["votes", "editing", "draft", "cache", "secret"])
    func readOnly(name: String) throws {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        try item.setProperty(index(name), pageValue: .number(99))
        #expect(item.votes == 3)
        #expect(item.editing == false)
        #expect(item.draft == nil)
        #expect(item.tellSecret() == 8)
    }

    @Test("what the page sets during `load` does not count as set by `load`")
    func untracked() throws {
        var item = TodoItem(todo: Todo(id: 1, title: ""))
        item.componentInstance.tracker.beginLoad()
        try item.setProperty(index("title"), pageValue: .string("new"))
        #expect(!item.componentInstance.tracker.wasSet(index("title")))
    }
}
