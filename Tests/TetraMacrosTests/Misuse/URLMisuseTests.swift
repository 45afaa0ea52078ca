import Testing

@Suite("Misuse of properties in the address")
struct URLMisuseTests {
    @Test("the name in the address is a literal", arguments: ["name", "\"a\\(1)\"", "\"\""])
    func notLiteral(name: String) {
        let found = complaints(about: "@Public(url: \(name)) var a = 0")
        #expect(found.map(\.id) == ["notLiteral"])
        #expect(found.first?.place == name)
    }

    @Test("a method does not stand in the address")
    func method() {
        let found = complaints(about: "@Public(url: \"a\") func go() {}")
        #expect(found.map(\.id) == ["urlOnMethod"])
        #expect(found.first?.place == "\"a\"")
    }

    @Test("what the person can't change does not stand where they can")
    func readOnly() {
        let found = complaints(about: "@Public(.readOnly, url: \"a\") var a = 0")
        #expect(found.map(\.id) == ["urlOnReadOnly"])
    }

    @Test("two properties can't share a parameter")
    func twice() {
        let found = complaints(about: "@Public(url: \"a\") var a = 0\n@Public(url: \"a\") var b = 0")
        #expect(found.map(\.id) == ["sameURL"])
        #expect(
            complaints(about: "@Public(url: \"a\") var a = 0\n@Public(url: \"b\", history: .push) var b = 0").isEmpty)
    }
}
