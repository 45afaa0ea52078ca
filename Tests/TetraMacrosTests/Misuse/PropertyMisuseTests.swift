import Testing

@Suite("Misuse of properties")
struct PropertyMisuseTests {
    @Test("a lazy property is refused, with a fix-it")
    func lazy() {
        let found = complaints(about: "lazy var total = 1")
        #expect(found.map(\.id) == ["lazyProperty"])
        #expect(found.first?.place == "lazy")
        #expect(found.first?.fixIts == ["remove `lazy`"])
    }

    @Test("removing `lazy` leaves a component that nothing is wrong with")
    func mendedLazy() {
        let expanded = Expanded("@Component struct Cart {\nlazy var total = 1\nvar body: some HTML { div {} }\n}")
        #expect(Expanded(expanded.mended).complaints.isEmpty)
        #expect(!expanded.mended.contains("lazy"))
    }

    @Test(
        "a weak or unowned property is refused", arguments: ["weak var cart: Cart?", "unowned var cart = Cart.shared"])
    func references(property: String) {
        #expect(complaints(about: property).map(\.id) == ["referenceProperty"])
    }

    @Test(
        "several properties in one `var` are refused",
        arguments: ["var x = 1, y = 2", "var x, y: Int", "var (x, y) = (1, 2)"])
    func several(property: String) {
        #expect(complaints(about: property).map(\.id) == ["severalProperties"])
    }

    @Test("a constant without a value is refused, with a fix-it that makes it a variable")
    func constant() {
        let expanded = Expanded(
            "@Component struct Cart {\nlet size: Int\nmutating func load(size: Int) {}\nvar body: some HTML { div {} }\n}"
        )
        #expect(expanded.complaints.map(\.id) == ["constantWithoutValue"])
        #expect(expanded.complaints.first?.place == "size: Int")
        #expect(expanded.mended.contains("var size: Int"))
        #expect(Expanded(expanded.mended).complaints.isEmpty)
    }

    @Test("a property that nothing can set is refused")
    func neverSet() {
        let found = complaints(about: "var size: Int")
        #expect(found.map(\.id) == ["noLoadForProperty"])
        #expect(found.first?.message.contains("`size` has no default and `Cart` has no `load`") == true)
    }

    @Test("an optional starts with nil, so it needs neither default nor `load`", arguments: ["Int?", "Int!"])
    func optional(type: String) {
        #expect(complaints(about: "var size: \(type)").isEmpty)
    }

    @Test("a property wrapper is refused", arguments: ["@Clamped(0, 9)", "@Wrappers.Clamped"])
    func wrapper(attribute: String) {
        let found = complaints(about: "\(attribute) var size = 1")
        #expect(found.map(\.id) == ["wrappedProperty"])
        #expect(found.first?.place == attribute)
    }

    @Test("attributes of the language are no property wrappers")
    func languageAttribute() {
        #expect(
            complaints(about: "@available(macOS 15, *) var size: Int { 1 }\n@usableFromInline var count = 0").isEmpty)
    }

    @Test("a local property without a default is refused")
    func localWithoutDefault() {
        let found = complaints(about: "@Local var open: Bool\nmutating func load() {}")
        #expect(found.map(\.id) == ["localWithoutDefault"])
    }

    @Test(
        "a property has one role",
        arguments: ["@Public @Local", "@Public @Transient", "@Local @Transient"])
    func roles(attributes: String) {
        #expect(complaints(about: "\(attributes) var open = false").map(\.id) == ["severalRoles"])
    }

    @Test(
        "a role is for stored variables of an instance",
        arguments: ["Public", "Local", "Transient"],
        ["static var x = 1", "let x = 1", "var x: Int { 1 }"])
    func notStored(attribute: String, property: String) {
        let found = complaints(about: "@\(attribute) \(property)")
        #expect(found.map(\.id) == ["notAStoredProperty"])
        #expect(found.first?.message.contains("`@\(attribute)`") == true)
    }

    @Test("`@Local` and `@Transient` are not for methods", arguments: ["Local", "Transient"])
    func methods(attribute: String) {
        #expect(complaints(about: "@\(attribute) func go() {}").map(\.id) == ["notAStoredProperty"])
    }

    @Test("a property that is refused gets no storage")
    func noStorage() {
        let source = "@Component struct Cart {\nlazy var total = 1\nvar body: some HTML { div {} }\n}"
        #expect(!Expanded(source).text.contains("TrackedProperty"))
    }
}
