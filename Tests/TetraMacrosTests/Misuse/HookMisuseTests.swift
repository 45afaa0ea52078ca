import Testing

/// A hook of another form than the protocol's would never run, and the compiler would say nothing: the protocol has an
/// empty default.
@Suite("Misuse of authorize and beforeRender")
struct HookMisuseTests {
    static let hooks = ["authorize", "beforeRender"]

    @Test(
        "both have one form, with or without mutating, async and throws", arguments: hooks,
        ["mutating func %() async throws {}", "func %() {}", "mutating func %() throws -> Void {}"])
    func form(hook: String, form: String) {
        #expect(complaints(about: form.replacing("%", with: hook)).isEmpty)
    }

    @Test("one that takes parameters would never run, with defaults too", arguments: hooks, ["id: Int", "id: Int = 1"])
    func parameters(hook: String, parameter: String) {
        let found = complaints(about: "mutating func \(hook)(\(parameter)) throws {}")
        #expect(found.map(\.id) == ["hookParameters"])
        #expect(found.first?.place == "(\(parameter))")
        #expect(found.first?.message.contains("the runtime calls `\(hook)()` without arguments") == true)
    }

    @Test("a helper of its name beside it is fine", arguments: hooks)
    func helper(hook: String) {
        #expect(complaints(about: "func \(hook)() {}\nfunc \(hook)(id: Int) -> Bool { true }").isEmpty)
    }

    @Test("one that returns something would never run: an authorize that says false would let everybody in")
    func returning() {
        let authorize = complaints(about: "func authorize() throws -> Bool { false }")
        #expect(authorize.map(\.id) == ["returningHook"])
        #expect(authorize.first?.place == "-> Bool")
        #expect(authorize.first?.message.hasSuffix("throw `NotAllowedError.forbidden` to refuse") == true)
        let beforeRender = complaints(about: "func beforeRender() -> Int { 1 }")
        #expect(beforeRender.map(\.id) == ["returningHook"])
        #expect(beforeRender.first?.message.hasSuffix("set properties instead") == true)
    }

    @Test("a static one would never run, with a fix-it", arguments: hooks)
    func isStatic(hook: String) {
        let found = complaints(about: "static func \(hook)() {}")
        #expect(found.map(\.id) == ["staticHook"])
        #expect(found.first?.place == "static")
        #expect(found.first?.fixIts == ["remove `static`"])
    }

    @Test("a generic one would never run", arguments: hooks)
    func generic(hook: String) {
        let found = complaints(about: "func \(hook)<T>() {}")
        #expect(found.map(\.id) == ["genericHook"])
        #expect(found.first?.place == "<T>")
    }

    @Test("the runtime can't call a private one, with a fix-it", arguments: hooks, ["private", "fileprivate"])
    func isPrivate(hook: String, access: String) {
        let found = complaints(about: "\(access) mutating func \(hook)() {}")
        #expect(found.map(\.id) == ["privateHook"])
        #expect(found.first?.place == access)
        #expect(found.first?.fixIts == ["remove `\(access)`"])
    }

    @Test("in a public component both are public", arguments: hooks, ["public", "package"])
    func hidden(hook: String, access: String) {
        func found(_ prefix: String) -> [Expanded.Complaint] {
            Expanded(
                "@Component \(access) struct Cart {\n\(prefix)func \(hook)() {}\n\(access) var body: some HTML { p {} }\n}"
            ).complaints
        }
        #expect(found("").map(\.id) == ["hiddenHook"])
        #expect(found("").first?.place == hook)
        #expect(found("\(access) ").isEmpty)
    }

    @Test("they are never called by the page", arguments: hooks)
    func isPublic(hook: String) {
        let found = complaints(about: "@Public mutating func \(hook)() async throws {}")
        #expect(found.map(\.id) == ["lifecycleMethod"])
        #expect(found.first?.place == hook)
    }

    @Test("no property has their name", arguments: hooks)
    func property(hook: String) {
        #expect(complaints(about: "var \(hook) = true").map(\.id) == ["reservedMember"])
    }

    @Test("in `#if` they might not be there", arguments: hooks)
    func conditional(hook: String) {
        #expect(complaints(about: "#if DEBUG\nfunc \(hook)() {}\n#endif").map(\.id) == ["conditionalMember"])
    }
}
