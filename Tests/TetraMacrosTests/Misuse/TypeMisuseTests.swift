import Testing

@Suite("Misuse of a component's type")
struct TypeMisuseTests {
    @Test("a class or an actor is refused, with a fix-it that makes it a struct", arguments: ["class", "actor"])
    func referenceTypes(kind: String) throws {
        let expanded = Expanded("@Component\n\(kind) Cart {\n    var body: some HTML { div {} }\n}")
        let complaint = try #require(expanded.complaints.first)
        #expect(expanded.complaints.count == 1)
        #expect(complaint.id == "notAStruct")
        #expect(complaint.place == kind)
        #expect(complaint.message.contains("make the \(kind) `Cart` a struct"))
        #expect(expanded.mended == "@Component\nstruct Cart {\n    var body: some HTML { div {} }\n}")
        #expect(!expanded.text.contains("componentInstance"))
    }

    @Test("an enum is refused")
    func enumeration() {
        let complaints = Expanded("@Component enum Cart { var body: some HTML { div {} } }").complaints
        #expect(complaints.map(\.id) == ["notAStruct"])
        #expect(complaints.first?.fixIts == [])
    }

    @Test("what stands in a class with the attribute is not complained about a second time")
    func oneComplaint() {
        let complaints = Expanded("@Component class Cart { @Public var count = 0; @Local var open = false }").complaints
        #expect(complaints.map(\.id) == ["notAStruct"])
    }

    @Test("a component inside a function is refused")
    func localType() {
        let complaints = Expanded("func make() {\n@Component struct Cart { var body: some HTML { div {} } }\n}")
            .complaints
        #expect(complaints.map(\.id) == ["localComponent"])
        #expect(complaints.first?.place == "Cart")
        #expect(complaints.first?.message.contains("move `Cart` to the file or into a type") == true)
    }

    @Test("a component in a type in a function is refused")
    func nestedLocalType() {
        let source = "func make() { enum Inner {\n@Component struct Cart { var body: some HTML { div {} } }\n} }"
        #expect(Expanded(source).complaints.map(\.id) == ["localComponent"])
    }

    @Test("a component on an actor is refused")
    func mainActor() {
        let complaints = Expanded("@Component @MainActor struct Cart { var body: some HTML { div {} } }").complaints
        #expect(complaints.map(\.id) == ["onAnActor"])
        #expect(complaints.first?.place == "@MainActor")
    }

    @Test("a name must be a plain literal", arguments: ["name", #""a\(b)""#, #""""#])
    func computedName(name: String) {
        let complaints = Expanded("@Component(\(name)) struct Cart { var body: some HTML { div {} } }").complaints
        #expect(complaints.map(\.id) == ["nameIsNotLiteral"])
        #expect(complaints.first?.place == name)
    }

    @Test("a version is a whole number from 1, beside a name or alone", arguments: ["0", "number", "-1"])
    func version(version: String) {
        let body = "struct Cart { var body: some HTML { div {} } }"
        for name in ["", #""Shop.Cart", "#] {
            let complaints = Expanded("@Component(\(name)version: \(version)) \(body)").complaints
            #expect(complaints.map(\.id) == ["versionIsNotLiteral"])
            #expect(complaints.first?.place == version)
            #expect(Expanded("@Component(\(name)version: 2) \(body)").complaints.isEmpty)
        }
    }

    @Test(
        "a component's migration has one form",
        arguments: [
            "func migrate(from old: Old) {}", "static func migrate(from old: Old) -> Self {}",
            "mutating func migrate(from old: Old) async {}", "mutating func migrate<T>(from old: T) {}",
            "mutating func migrate(from old: Old) -> Int { 1 }", "@Public mutating func migrate(from old: Old) {}",
        ])
    func migration(member: String) {
        let body = "var body: some HTML { div {} }"
        #expect(
            Expanded("@Component struct Cart {\n\(member)\n\(body) }").complaints.map(\.id)
                == ["componentMigrationForm"])
        #expect(
            Expanded("@Component struct Cart {\nmutating func migrate(from old: Old) throws {}\n\(body) }")
                .complaints.isEmpty)
    }

    @Test("a component without a body is refused, and gets no conformance that would complain again")
    func missingBody() {
        let expanded = Expanded("@Component struct Cart { @Public var count = 0 }")
        #expect(expanded.complaints.map(\.id) == ["missingBody"])
        #expect(expanded.complaints.first?.place == "Cart")
        #expect(!expanded.text.contains("extension Cart"))
    }

    @Test("a body in an extension is not seen")
    func bodyInExtension() {
        let source = "@Component struct Cart {}\nextension Cart { var body: some HTML { div {} } }"
        #expect(Expanded(source).complaints.map(\.id) == ["missingBody"])
    }

    @Test("a stored body is refused", arguments: ["let body = div {}", "var body = div {}", "var body: Div"])
    func storedBody(body: String) {
        #expect(Expanded("@Component struct Cart { \(body) }").complaints.map(\.id) == ["storedBody"])
    }

    @Test("the body of a public component must be public", arguments: ["public", "package"])
    func hiddenBody(access: String) {
        let expanded = Expanded("@Component \(access) struct Cart {\n    var body: some HTML { div {} }\n}")
        #expect(expanded.complaints.map(\.id) == ["hiddenBody"])
        #expect(
            expanded.mended == "@Component \(access) struct Cart {\n    \(access) var body: some HTML { div {} }\n}")
    }

    @Test("an initialiser of its own is refused", arguments: ["init(count: Int) {}", "init?() { nil }"])
    func ownInitializer(initializer: String) {
        let found = complaints(about: initializer)
        #expect(found.map(\.id) == ["ownInitializer"])
        #expect(found.first?.message.contains("mutating func load(…)") == true)
    }

    @Test(
        "members that would hide what a component has are refused",
        arguments: [
            ("var context = 1", "context"), ("let client = 1", "client"),
            ("var componentInstance: Int { 1 }", "componentInstance"),
            ("func context() {}", "context"), ("var load = 1", "load"), ("enum Call { case a }", "Call"),
            ("struct Arguments {}", "Arguments"), ("typealias Call = Int", "Call"),
            ("final class Arguments {}", "Arguments"),
        ])
    func reserved(member: String, name: String) {
        let found = complaints(about: member)
        #expect(found.map(\.id) == ["reservedMember"])
        #expect(found.first?.place == name)
        #expect(found.first?.message.hasPrefix("`\(name)` is ") == true)
    }

    @Test("static members may have any name")
    func staticMembers() {
        #expect(complaints(about: "static let context = 1\nstatic var client: Int { 2 }").isEmpty)
    }

    @Test(
        "what the macro must see may not stand in `#if`",
        arguments: ["var count = 0", "@Public func go() {}", "mutating func load(x: Int) {}", "init() {}"])
    func conditional(member: String) {
        #expect(complaints(about: "#if DEBUG\n\(member)\n#endif").map(\.id).contains("conditionalMember"))
    }

    @Test("other members may stand in `#if`")
    func conditionalHelper() {
        #expect(complaints(about: "#if DEBUG\nfunc helper() {}\nvar text: String { \"\" }\n#endif").isEmpty)
    }
}
