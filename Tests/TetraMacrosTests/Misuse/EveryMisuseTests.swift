import Testing

/// One row for each thing that a component can't have: what a person writes, what they are told, where, and the way out.
@Suite("Every misuse of a component, with its message and its place")
struct EveryMisuseTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let member: String
        let id: String
        let place: String
        /// A part of the message that says what to do.
        let wayOut: String
        var testDescription: String { member }
    }

    static let members: [Row] = [
        Row(
            member: "lazy var total = 1", id: "lazyProperty", place: "lazy",
            wayOut: "give it a value in `load` or make it a computed property"),
        Row(
            member: "weak var cart: Cart?", id: "referenceProperty", place: "weak", wayOut: "hold a value instead"),
        Row(
            member: "var x = 1, y = 2", id: "severalProperties", place: "x = 1, y = 2",
            wayOut: "in a `var` of its own"),
        Row(
            member: "let z: Int", id: "constantWithoutValue", place: "z: Int",
            wayOut: "make it a `var` that `load` sets, or give it a value here"),
        Row(
            member: "var q: Int", id: "noLoadForProperty", place: "q: Int",
            wayOut: "give it a default or add `mutating func load(q: …)`"),
        Row(
            member: "init(count: Int) {}", id: "ownInitializer", place: "init",
            wayOut: "move the parameters and the work to `mutating func load(…)`"),
        Row(member: "var context = 1", id: "reservedMember", place: "context", wayOut: "choose another name"),
        Row(member: "func client() {}", id: "reservedMember", place: "client", wayOut: "choose another name"),
        Row(member: "var load = 1", id: "reservedMember", place: "load", wayOut: "choose another name"),
        Row(
            member: "@Public private var count = 0", id: "privateAndPublic", place: "private",
            wayOut: "leave out `private`, or leave out `@Public`"),
        Row(
            member: "@Public let count = 0", id: "notAStoredProperty", place: "let",
            wayOut: "is for stored `var` properties"),
        Row(
            member: "@Public static var count = 0", id: "notAStoredProperty", place: "@Public",
            wayOut: "is for stored `var` properties"),
        Row(
            member: "@Public var count: Int { 0 }", id: "notAStoredProperty", place: "@Public",
            wayOut: "is for stored `var` properties"),
        Row(
            member: "@Public static func go() {}", id: "staticMethod", place: "static",
            wayOut: "make it an instance method"),
        Row(
            member: "@Public func go() {}\n@Public func go(to place: Int) {}", id: "sameName", place: "go",
            wayOut: "rename one of the two"),
        Row(
            member: "@Public func go<T>(_ value: T) {}", id: "genericMethod", place: "<T>",
            wayOut: "spell the types of its parameters"),
        Row(
            member: "@Public func go(_ value: inout Int) {}", id: "unsupportedParameter", place: "_ value: inout Int",
            wayOut: "return the new value"),
        Row(
            member: "@Clamped(0, 9) var size = 1", id: "wrappedProperty", place: "@Clamped(0, 9)",
            wayOut: "keep the wrapped value in a plain property"),
        Row(
            member: "#if DEBUG\nvar count = 0\n#endif", id: "conditionalMember", place: "var count = 0",
            wayOut: "put the condition into a body or an initial value"),
        Row(
            member: "@MainActor var count = 0", id: "memberOnAnActor", place: "@MainActor",
            wayOut: "take the attribute off"),
        Row(
            member: "static func load(a: Int) {}", id: "staticLoad", place: "static",
            wayOut: "make it `mutating func load(…)`"),
        Row(
            member: "func load<T>(a: T) {}", id: "genericLoad", place: "<T>",
            wayOut: "make the component generic instead"),
        Row(
            member: "func load() -> Int { 1 }", id: "returningLoad", place: "-> Int",
            wayOut: "set properties instead"),
        Row(
            member: "func load(a: some StateCodable) {}", id: "unsupportedParameter", place: "a: some StateCodable",
            wayOut: "spell a concrete one"),
        Row(
            member: "func load(a: () -> Void) {}", id: "unsupportedParameter", place: "a: () -> Void",
            wayOut: "which can't be saved or sent"),
        Row(
            member: "func load(a: Int, _ a: Int) {}", id: "sameArgument", place: "_ a: Int",
            wayOut: "give one of them another label"),
        Row(
            member: "func load(a: Int) {}\nfunc load(b: Int) {}", id: "severalLoads", place: "load",
            wayOut: "make them one"),
        Row(
            member: "@Local var open: Bool\nfunc load() {}", id: "localWithoutDefault", place: "open: Bool",
            wayOut: "give it a default"),
        Row(
            member: "@Public @Local var open = false", id: "severalRoles", place: "@Local",
            wayOut: "keep one of them"),
        Row(
            member: "@Public subscript(index: Int) -> Int { 1 }", id: "publicKind",
            place: "@Public subscript(index: Int) -> Int { 1 }", wayOut: "stored `var` properties and methods"),
        Row(
            member: "@Public mutating func load() {}", id: "lifecycleMethod", place: "load",
            wayOut: "leave out `@Public`"),
        Row(
            member: "@Public(.readOnly) func go() {}", id: "accessOnMethod", place: ".readOnly",
            wayOut: "leave them out on the method `go`"),
        Row(
            member: "@Public(update: false) var count = 0", id: "updateOnProperty", place: "update: false",
            wayOut: "leave it out on the property `count`"),
        Row(
            member: "@Public(update: isOn) func go() {}", id: "notLiteral", place: "isOn",
            wayOut: "it must be `true` or `false`"),
    ]

    static let sources: [Row] = [
        Row(
            member: "@Component class Cart { var body: some HTML { p {} } }", id: "notAStruct", place: "class",
            wayOut: "make the class `Cart` a struct"),
        Row(
            member: "@Component @MainActor struct Cart { var body: some HTML { p {} } }", id: "onAnActor",
            place: "@MainActor", wayOut: "take the attribute off `Cart`"),
        Row(
            member: "struct Cart { @Public var count = 0 }", id: "outsideComponent", place: "@Public",
            wayOut: "put `@Component` on the struct around it"),
        Row(
            member: "@Component struct Cart { var body: some HTML { p {} } }\nextension Cart { @Public func go() {} }",
            id: "inExtension", place: "@Public", wayOut: "move the `@Public` member into the struct itself"),
        Row(
            member: "@Component struct Cart {}\nextension Cart { var body: some HTML { p {} } }", id: "missingBody",
            place: "Cart", wayOut: "to the struct itself"),
        Row(
            member: "func make() { @Component struct Cart { var body: some HTML { p {} } } }", id: "localComponent",
            place: "Cart", wayOut: "move `Cart` to the file or into a type"),
        Row(
            member: "@Component(name) struct Cart { var body: some HTML { p {} } }", id: "nameIsNotLiteral",
            place: "name", wayOut: "such as `@Component(\"Shop.Cart\")`"),
        Row(
            member: "@Component struct Cart { let body = p {} }", id: "storedBody", place: "body = p {}",
            wayOut: "write it as a computed property"),
    ]

    @Test("a member that a component can't have", arguments: members)
    func member(row: Row) {
        check(complaints(about: row.member), row)
    }

    @Test("a type that can't be a component, and what stands outside of one", arguments: sources)
    func source(row: Row) {
        check(Expanded(row.member).complaints, row)
    }

    private func check(_ found: [Expanded.Complaint], _ row: Row) {
        #expect(found.map(\.id) == [row.id])
        #expect(found.first?.place == row.place)
        #expect(found.first?.message.contains(row.wayOut) == true, "\(found)")
    }
}
