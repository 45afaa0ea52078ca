import Testing

@testable import TetraMacros

@Suite("Misuse of @PageValue and @PageObject")
struct PageMisuseTests {
    private func ids(_ source: String) -> [String] { Expanded(source).complaints.map(\.id) }

    @Test("only structs are made values of the page", arguments: ["enum", "class", "actor"])
    func kind(keyword: String) {
        let complaints = Expanded("@PageValue \(keyword) Address {}").complaints
        #expect(complaints.map(\.id) == ["pageValueKind"])
        #expect(complaints.first?.place == keyword)
    }

    @Test(
        "a member that is private, and two in one declaration, are told at their place",
        arguments: [("private var a = 1", "privateMember"), ("fileprivate let a: Int", "privateMember")]
            + [("var a = 1, b = 2", "severalMembers")])
    func members(member: String, id: String) {
        let complaints = Expanded("@PageValue struct Address {\nvar city: String\n\(member)\n}").complaints
        #expect(complaints.map(\.id) == [id])
        #expect(complaints.first?.place == member)
    }

    @Test(
        "static, computed and constant properties are no members",
        arguments: [
            "static var a = 1, b = 2", "private static let a = 1", "var a: Int { 1 }", "let a = 1", "private let a = 1",
        ])
    func noMembers(member: String) {
        let expanded = Expanded("@PageValue struct Address {\nvar city: String\n\(member)\n}")
        #expect(expanded.complaints.isEmpty)
        #expect(expanded.text.contains("members: [\"city\"]"))
    }

    @Test("what is shown is one property of a type with @PageObject")
    func fields() {
        #expect(ids("@PageObject struct Todo { var a = 1 }") == ["noFields"])
        #expect(ids("@PageObject struct Todo { @Shown static var a = 1 }") == ["notAField"])
        #expect(ids("@PageObject struct Todo { @Shown var a = 1; @Shown func f() {} }") == ["notAField"])
        #expect(ids("struct Todo { @Shown var a = 1 }") == ["outsidePageObject"])
        #expect(ids("@PageObject class Todo { @Shown let a = 1; @Shown var b: Int { 1 }; var c = 2 }").isEmpty)
    }

    @Test("a store has a literal key, and is neither public nor private to the server")
    func store() {
        func ids(_ member: String) -> [String] {
            self.ids("@Component struct Theme {\n\(member)\nvar body: some HTML { p {} }\n}")
        }
        #expect(ids("@Store(\"a\") var theme = 1").isEmpty)
        #expect(ids("@Store(\"a\", persisted: true) var theme = 1").isEmpty)
        #expect(ids("@Store(\"\") var theme = 1") == ["notAStoreKey"])
        #expect(ids("@Store(key) var theme = 1") == ["notAStoreKey"])
        #expect(ids("@Store(\"a\", persisted: flag) var theme = 1") == ["notAStoreKey"])
        #expect(ids("@Store(\"a\") @Local var theme = 1").isEmpty == false)
        #expect(ids("@Store(\"a\") let theme = 1").isEmpty == false)
        #expect(self.ids("struct Theme { @Store(\"a\") var theme = 1 }") == ["outsideComponent"])
    }
}
