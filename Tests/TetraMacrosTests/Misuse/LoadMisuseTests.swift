import Testing

@Suite("Misuse of load")
struct LoadMisuseTests {
    @Test("a second `load` is refused")
    func several() {
        let found = complaints(about: "mutating func load(a: Int) {}\nmutating func load(b: Int) {}")
        #expect(found.map(\.id) == ["severalLoads"])
        #expect(found.first?.place == "load")
    }

    @Test("a static `load` is refused, with a fix-it")
    func isStatic() {
        let found = complaints(about: "static func load(a: Int) {}")
        #expect(found.map(\.id) == ["staticLoad"])
        #expect(found.first?.fixIts == ["remove `static`"])
    }

    @Test("a generic `load` is refused")
    func generic() {
        #expect(complaints(about: "func load<T>(a: T) {}").map(\.id) == ["genericLoad"])
    }

    @Test(
        "parameters that can't be saved are refused by name",
        arguments: ["inout Int", "some StateCodable", "Int...", "@Sendable () -> Void"])
    func parameters(type: String) {
        let found = complaints(about: "func load(size: \(type)) {}")
        #expect(found.map(\.id) == ["unsupportedParameter"])
        #expect(found.first?.message.hasPrefix("the parameter `size` of `load` ") == true)
    }

    @Test("two parameters can't be saved under one name")
    func sameArgument() {
        #expect(complaints(about: "func load(a: Int, _ a: Int) {}").map(\.id) == ["sameArgument"])
    }

    @Test("a `load` that returns something is refused")
    func returning() {
        #expect(complaints(about: "func load() -> Int { 1 }").map(\.id) == ["returningLoad"])
    }
}
