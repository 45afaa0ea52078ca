import Testing

@testable import TetraMacros

@Suite("Misuse of @StateCodable")
struct StateMisuseTests {
    private func found(_ source: String) -> [Expanded.Complaint] { Expanded(source).complaints }

    /// What is said about a struct with these members.
    private func ids(_ members: String, in kind: String = "struct") -> [String] {
        found("@StateCodable\n\(kind) Item {\n\(members)\n}").map(\.id)
    }

    @Test(
        "nothing is wrong with what can be saved",
        arguments: [
            "let a: Int", "var a = 1", "let a = 1, b = 2", "var a: Int { 1 }", "static var a = 1, b = 2",
            "@Transient var a = 1", "@Transient var a: Int?", "@Transient lazy var a = 1", "weak var a: Item?",
            "@Pickled(by: M.self) var a: Money?", "@Transient @Wrapper var a: Int", "@Pickled(by: M.self) @W var a: A",
            "static func migrate(from old: Old) throws -> Self {}", "func migrate(to: Int) {}",
            "#if DEBUG\nfunc f() {}\n#endif", "var a = 1 { didSet {} }",
        ])
    func fine(members: String) {
        #expect(ids(members).isEmpty)
        #expect(Expanded("@StateCodable struct Item {\n\(members)\n}").text.contains("TetraState.StateNamed"))
    }

    @Test("actors and protocols are refused", arguments: ["actor", "protocol"])
    func kind(keyword: String) {
        let complaints = found("@StateCodable\n\(keyword) Item {}")
        #expect(complaints.map(\.id) == ["notSavable"])
        #expect(complaints.first?.place == keyword)
        #expect(complaints.first?.fixIts == (keyword == "actor" ? ["make it a struct"] : []))
    }

    @Test("a class that is not final is refused, with a fix-it", arguments: ["class", "open class", "public class"])
    func openClass(keyword: String) {
        let expanded = Expanded("@StateCodable\n\(keyword) Item {\nvar a = 1\n}")
        #expect(expanded.complaints.map(\.id) == ["openClass"])
        #expect(expanded.complaints.first?.fixIts == ["make it final"])
        #expect(expanded.mended.contains("final class Item"))
        #expect(Expanded(expanded.mended).complaints.isEmpty)
    }

    @Test("a private nested type is refused, with a fix-it")
    func privateType() {
        let expanded = Expanded("enum Shop {\n@StateCodable\nprivate struct Item { var a = 1 }\n}")
        #expect(expanded.complaints.map(\.id) == ["privateStateType"])
        #expect(Expanded(expanded.mended).complaints.isEmpty)
        #expect(found("@StateCodable\nprivate struct Item { var a = 1 }").isEmpty)
    }

    @Test("a superclass is refused where its name tells that it is one")
    func superclass() {
        #expect(found("@StateCodable\nfinal class Item: Hashable {\n}").isEmpty)
        #expect(found("@StateCodable\nfinal class Item: NSObject {\n}").map(\.id) == ["subclass"])
    }

    @Test("a lazy property is refused, with a fix-it")
    func lazy() {
        let expanded = Expanded("@StateCodable\nstruct Item {\n    lazy var a = 1\n}")
        #expect(expanded.complaints.map(\.id) == ["lazyProperty"])
        #expect(expanded.complaints.first?.fixIts == ["add `@Transient`", "remove `lazy`"])
        #expect(expanded.mended.contains("\n    @Transient lazy var a"))
        #expect(Expanded(expanded.mended).complaints.isEmpty)
    }

    @Test("an unowned property is refused, with a fix-it")
    func unowned() {
        let expanded = Expanded("@StateCodable\nfinal class Item {\nunowned var a: Item?\n}")
        #expect(expanded.complaints.map(\.id) == ["unownedProperty"])
        #expect(Expanded(expanded.mended).complaints.isEmpty)
    }

    @Test("a property wrapper is refused, with a fix-it")
    func wrapper() {
        let expanded = Expanded("@StateCodable\nstruct Item {\n@Clamped(0, 9) var a = 1\n}")
        #expect(expanded.complaints.map(\.id) == ["wrappedProperty"])
        #expect(expanded.complaints.first?.place == "@Clamped(0, 9)")
        #expect(Expanded(expanded.mended).complaints.isEmpty)
    }

    @Test("several properties in one `var` are refused", arguments: ["var a = 1, b = 2", "var (a, b) = (1, 2)"])
    func several(member: String) {
        #expect(ids(member) == ["severalProperties"])
    }

    @Test("a transient property needs a default")
    func transient() {
        #expect(ids("@Transient var a: Int") == ["transientWithoutDefault"])
    }

    @Test("a property is pickled or transient")
    func both() {
        #expect(ids("@Transient @Pickled(by: M.self) var a = 1") == ["pickledAndTransient"])
    }

    @Test("the pickler and the type that it saves are spelt")
    func pickler() {
        #expect(ids("@Pickled(by: choose()) var a: Money") == ["picklerIsNotLiteral"])
        #expect(ids("@Pickled(by: M.self) var a = Money()") == ["pickledWithoutType"])
        #expect(ids("@Pickled(by: M.self) static var a: Money") == ["notAStoredProperty"])
        #expect(ids("@Pickled(by: M.self) var a: Money { .zero }") == ["notAStoredProperty"])
        #expect(ids("@Pickled(by: M.self) func f() {}") == ["notAStoredProperty"])
    }

    @Test("names that share a tag are refused, in structs, among cases and among associated values")
    func tags() {
        #expect(ids("var \(Self.clash.0) = 1\nvar \(Self.clash.1) = 1") == ["sameTag"])
        #expect(ids("case \(Self.clash.0), \(Self.clash.1)", in: "enum") == ["sameTag"])
        #expect(ids("case a(\(Self.clash.0): Int, \(Self.clash.1): Int)", in: "enum") == ["sameTag"])
        #expect(ids("case \(Self.clash.0)\ncase b(\(Self.clash.1): Int)", in: "enum").isEmpty)
    }

    /// Two names with one tag.
    private static let clash: (String, String) = {
        var seen: [UInt16: String] = [:]
        for number in 0... {
            let name = "p\(number)"
            if let other = seen.updateValue(name, forKey: FieldTag.rawValue(of: name)) { return (other, name) }
        }
        return ("", "")
    }()

    @Test("two cases of one name are refused")
    func sameCase() {
        #expect(ids("case a(x: Int)\ncase a(y: Int)", in: "enum") == ["sameCase"])
    }

    @Test("members inside `#if` are refused", arguments: ["var a = 1", "let b: Int"])
    func conditional(member: String) {
        #expect(ids("#if DEBUG\n\(member)\n#endif") == ["conditionalMember"])
        #expect(ids("#if DEBUG\ncase a\n#endif", in: "enum") == ["conditionalMember"])
    }

    @Test("name and version are literals", arguments: ["name", "\"\"", "\"a\\(b)\""])
    func name(argument: String) {
        #expect(found("@StateCodable(\(argument)) struct Item {}").map(\.id) == ["nameIsNotLiteral"])
    }

    @Test("a version is a whole number from 1, and for structs")
    func version() {
        #expect(found("@StateCodable(version: 0) struct Item {}").map(\.id) == ["versionIsNotLiteral"])
        #expect(found("@StateCodable(version: n) struct Item {}").map(\.id) == ["versionIsNotLiteral"])
        #expect(found("@StateCodable(\"A\", version: 2) struct Item {}").isEmpty)
        #expect(found("@StateCodable(version: 2) enum Item {}").map(\.id) == ["versionOfKind"])
        #expect(found("@StateCodable(version: 2) final class Item {}").map(\.id) == ["versionOfKind"])
    }

    @Test(
        "a migration has one form",
        arguments: [
            "func migrate(from old: Old) -> Self {}", "static func migrate(from old: Old) async -> Self {}",
            "static func migrate<T>(from old: T) -> Self {}", "static func migrate(from old: Old) -> Int {}",
            "static func migrate(from old: Old) {}",
        ])
    func migration(member: String) {
        #expect(ids(member) == ["migrationForm"])
    }

    @Test("a class can't migrate as a whole, nor a struct with a constant that has its value")
    func migrationElsewhere() {
        let migration = "static func migrate(from old: Old) -> Self {}"
        #expect(ids(migration, in: "final class") == ["migrationOfObject"])
        #expect(ids("let a = 1\n\(migration)") == ["constantInMigration"])
    }

    @Test("what is refused gets no conformance, and its properties no check")
    func nothingMade() {
        let text = Expanded("@StateCodable struct Item {\nlazy var a = 1\nvar b = 2\n}").text
        #expect(!text.contains("StateNamed") && !text.contains("_check_"))
    }
}
