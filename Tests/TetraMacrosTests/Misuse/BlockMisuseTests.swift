import Testing

@Suite("Misuse of @Block")
struct BlockMisuseTests {
    @Test(
        "what can't be called by its name later is refused at its place",
        arguments: [
            ("@Block func row() -> some HTML { p {} }", "row", "is `static`"),
            ("@Block static func row<T>() -> some HTML { p {} }", "<T>", "is not generic"),
            ("@Block static func row() async -> some HTML { p {} }", "async", "neither waits nor throws"),
            ("@Block static func row() -> String { \"\" }", "row", "returns `some HTML`"),
            (
                "@Block static func row(_ a: Int, _ b: Int) -> some HTML { p {} }", "_ b: Int",
                "what is saved has labels"
            ),
            ("@Block static func row(a: any P) -> some HTML { p {} }", "a: any P", "concrete types"),
            ("@Block static func row(_ a: () -> Void) -> some HTML { p {} }", "_ a: () -> Void", "is a function"),
            ("@Block var row = 1", "@Block var row = 1", "stands on a static function"),
        ])
    func form(member: String, place: String, words: String) {
        let found = complaints(about: member).filter { $0.id == "blockForm" }
        #expect(found.count == 1)
        #expect(found.first?.place == place)
        #expect(found.first?.message.contains(words) == true)
    }

    @Test("a block stands in a component")
    func outside() {
        #expect(
            Expanded("struct A { @Block static func row() -> some HTML { p {} } }").complaints.map(\.id) == [
                "outsideComponent"
            ])
    }
}
