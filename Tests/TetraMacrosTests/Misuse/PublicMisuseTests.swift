import Testing

@Suite("Misuse of @Public")
struct PublicMisuseTests {
    @Test(
        "a private member can't be public, with a fix-it",
        arguments: ["private", "fileprivate"], ["var count = 0", "func go() {}"])
    func privateMember(access: String, member: String) {
        let found = complaints(about: "@Public \(access) \(member)")
        #expect(found.map(\.id) == ["privateAndPublic"])
        #expect(found.first?.place == access)
        #expect(found.first?.fixIts == ["remove `\(access)`"])
    }

    @Test("a property that only the component itself may set can be public")
    func privateSetter() {
        #expect(complaints(about: "@Public(.readOnly) private(set) var count = 0").isEmpty)
    }

    @Test("a static method is refused, with a fix-it")
    func staticMethod() {
        let found = complaints(about: "@Public static func go() {}")
        #expect(found.map(\.id) == ["staticMethod"])
        #expect(found.first?.fixIts == ["remove `static`"])
    }

    @Test("a generic method is refused")
    func generic() {
        let found = complaints(about: "@Public func go<T: PageValue>(_ value: T) {}")
        #expect(found.map(\.id) == ["genericMethod"])
        #expect(found.first?.place == "<T: PageValue>")
    }

    @Test(
        "parameters that no page could send are refused by name",
        arguments: [
            ("inout Int", "is `inout`"), ("some PageValue", "is of an opaque type"), ("Int...", "is variadic"),
            ("() -> Void", "is a function"), ("@escaping () -> Void", "is a function"),
        ])
    func parameters(type: String, reason: String) {
        let found = complaints(about: "@Public func go(to place: \(type)) {}")
        #expect(found.map(\.id) == ["unsupportedParameter"])
        #expect(found.first?.message.hasPrefix("the parameter `place` of `go` \(reason)") == true)
    }

    @Test("the page calls by name, so two public methods can't share one")
    func overloads() {
        let found = complaints(about: "@Public func go() {}\n@Public func go(to place: Int) {}")
        #expect(found.map(\.id) == ["sameName"])
        #expect(found.first?.place == "go")
    }

    @Test("a public method and a shown property can't share a name", arguments: ["@Public", "@Local"])
    func propertyAndMethod(attribute: String) {
        #expect(
            complaints(about: "\(attribute) var go = 1\n@Public func go(to place: Int) {}").map(\.id) == ["sameName"])
    }

    @Test("a method that is not public may be overloaded")
    func privateOverload() {
        #expect(complaints(about: "@Public func go() {}\nfunc go(to place: Int) {}").isEmpty)
    }

    @Test("`load` and `authorize` are never called by the page", arguments: ["load", "authorize"])
    func lifecycle(name: String) {
        #expect(complaints(about: "@Public mutating func \(name)() async throws {}").map(\.id) == ["lifecycleMethod"])
    }

    @Test("outside a component it means nothing", arguments: ["Public", "Local"])
    func outside(attribute: String) {
        #expect(Expanded("struct Cart { @\(attribute) var count = 0 }").complaints.map(\.id) == ["outsideComponent"])
        #expect(Expanded("@\(attribute) var count = 0").complaints.map(\.id) == ["outsideComponent"])
    }

    @Test("outside of what is saved it means nothing", arguments: ["Transient", "Pickled(by: M.self)"])
    func outsideState(attribute: String) {
        #expect(Expanded("struct Cart { @\(attribute) var count: Int = 0 }").complaints.map(\.id) == ["outsideState"])
        #expect(Expanded("@\(attribute) var count: Int = 0").complaints.map(\.id) == ["outsideState"])
    }

    @Test("a type inside a component is not the component")
    func innerType() {
        #expect(complaints(about: "struct Inner { @Public var count = 0 }").map(\.id) == ["outsideComponent"])
    }

    @Test("an extension is not seen")
    func inExtension() {
        let source = """
            @Component struct Cart { var body: some HTML { div {} } }
            extension Cart { @Public func go() {} }
            """
        let found = Expanded(source).complaints
        #expect(found.map(\.id) == ["inExtension"])
        #expect(found.first?.place == "@Public")
    }

    @Test(
        "it stands on properties and methods alone",
        arguments: ["subscript(index: Int) -> Int { 1 }", "struct Inner {}"])
    func otherDeclarations(declaration: String) {
        #expect(complaints(about: "@Public \(declaration)").map(\.id) == ["publicKind"])
    }

    @Test("its arguments fit what it stands on")
    func misplacedArguments() {
        #expect(complaints(about: "@Public(.readOnly) func go() {}").map(\.id) == ["accessOnMethod"])
        #expect(complaints(about: "@Public(update: false) var count = 0").map(\.id) == ["updateOnProperty"])
    }

    @Test("its arguments are read at compile time, so they are literals")
    func computedArguments() {
        #expect(complaints(about: "@Public(Self.access) var count = 0").map(\.id) == ["notLiteral"])
        #expect(complaints(about: "@Public(access) var count = 0").map(\.id) == ["notLiteral"])
        #expect(complaints(about: "@Public(update: isOn) func go() {}").map(\.id) == ["notLiteral"])
    }

    @Test("a method that is refused can't be called")
    func noCall() {
        let source = "@Component struct Cart {\n@Public static func go() {}\nvar body: some HTML { div {} }\n}"
        let text = Expanded(source).text
        #expect(text.contains("typealias Call = Never"))
        #expect(!text.contains("$go"))
    }
}
