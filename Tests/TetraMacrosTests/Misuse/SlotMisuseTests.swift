import Testing

@Suite("Misuse of slots")
struct SlotMisuseTests {
    @Test(
        "what is no list of slots is refused at its place, with the form it should have",
        arguments: [
            ("struct Slots { let title: String }", "title: String", "type `Slot` alone"),
            ("struct Slots { let title: Slot = .none }", "= .none", "has no defaults"),
            ("struct Slots<T> { let title: Slot }", "<T>", "is not generic"),
            ("struct Slots { let `a b`: Slot }", "`a b`", "ASCII letters"),
            ("struct Slots { let title: Slot\ninit() {} }", "init", "no initialiser"),
        ])
    func form(members: String, place: String, words: String) {
        let found = complaints(about: members)
        #expect(found.map(\.id) == ["slotsForm"])
        #expect(found.first?.place == place)
        #expect(found.first?.message.contains(words) == true)
    }

    @Test("slots of a public component are public")
    func access() {
        let source = "@Component public struct Cart { struct Slots { public let title: Slot }\n"
        let found = Expanded(source + "public var body: some HTML { div {} } }").complaints
        #expect(found.map(\.id) == ["slotsForm"])
        #expect(found.first?.message.contains("is public like the component") == true)
    }

    @Test("names that mean slots are not for anything else", arguments: ["var slots = 1", "enum Slots {}"])
    func reserved(member: String) {
        #expect(complaints(about: member).map(\.id) == ["reservedMember"])
    }

    @Test("only a component with a slot `content` takes braces")
    func braces() {
        let with = Expanded(
            "@Component struct A { struct Slots { let title, content: Slot }\nvar body: some HTML { div {} } }")
        #expect(with.complaints.isEmpty)
        #expect(with.text.contains("[\"title\", \"content\"]"))
        #expect(with.text.contains("callAsFunction"))
        let without = Expanded(
            "@Component struct A { struct Slots { let title: Slot }\nvar body: some HTML { div {} } }")
        #expect(!without.text.contains("callAsFunction"))
    }
}
