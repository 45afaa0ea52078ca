import Testing

@Suite("Misuse of watchers, listeners and timing")
struct WatchMisuseTests {
    @Test(
        "only what the page may change can be watched",
        arguments: [
            "@Public(.readOnly) var a = 0", "@Local var a = 0", "var a = 0", "@Transient var a = 0",
            "var a: Int { 1 }", "static var a = 0",
        ])
    func notWatchable(property: String) {
        let found = complaints(about: "\(property)\n@Public(watch: \\Self.a) func go() {}")
        #expect(found.map(\.id) == ["notWatchable"])
        #expect(found.first?.place == "\\Self.a")
    }

    @Test("a path goes to a property of the component itself", arguments: ["\\Self.a.count", "\\.a", "\\Other.a"])
    func path(path: String) {
        let found = complaints(about: "@Public var a = \"\"\n@Public(watch: \(path)) func go() {}")
        #expect(found.map(\.id) == ["notWatchable"])
    }

    @Test("the component's own name does as well as Self")
    func ownName() {
        #expect(complaints(about: "@Public var a = \"\"\n@Public(watch: \\Cart.a) func go() {}").isEmpty)
    }

    @Test("a watcher watches something")
    func nothing() {
        let found = complaints(about: "@Public(watch: .debounce(.seconds(1))) func go() {}")
        #expect(found.map(\.id) == ["watchesNothing"])
    }

    @Test(
        "a watcher takes old value, new value and property, each once",
        arguments: ["_ old: Int", "was: Int", "with: Int"])
    func parameters(parameter: String) {
        let found = complaints(about: "@Public var a = 0\n@Public(watch: \\Self.a) func go(\(parameter)) {}")
        #expect(found.map(\.id) == ["watcherParameter"])
        #expect(found.first?.place == parameter)
        let twice = complaints(
            about: "@Public var a = 0\n@Public(watch: \\Self.a) func go(from a: Int, from b: Int) {}")
        #expect(twice.map(\.id) == ["watcherParameter"])
    }

    @Test("what is told has the property's type")
    func types() {
        let found = complaints(about: "@Public var a = 0\n@Public(watch: \\Self.a) func go(from old: String) {}")
        #expect(found.map(\.id) == ["watcherType"])
        #expect(found.first?.place == "String")
        let both = complaints(
            about: "@Public var a = 0\n@Public var b = \"\"\n@Public(watch: \\Self.a, \\Self.b) func go(to new: Int) {}"
        )
        #expect(both.map(\.id) == ["watcherType"])
        #expect(
            complaints(about: "@Public var a: Count = 0\n@Public(watch: \\Self.a) func go(to new: Int) {}").isEmpty)
    }

    @Test("a watcher returns nothing")
    func returning() {
        let found = complaints(about: "@Public var a = 0\n@Public(watch: \\Self.a) func go() -> Int { 1 }")
        #expect(found.map(\.id) == ["returningWatcher"])
    }

    @Test("a watcher that is refused is not run, and none has a value for the page")
    func noWatcher() {
        let refused = Expanded(
            """
            @Component struct Cart {
                @Public var a = 0
                @Public(watch: \\Self.a) func go() -> Int { 1 }
                var body: some HTML { div {} }
            }
            """
        )
        #expect(!refused.text.contains("performWatcher"))
        let good = Expanded(
            """
            @Component struct Cart {
                @Public var a = 0
                @Public(watch: \\Self.a) func go() {}
                var body: some HTML { div {} }
            }
            """
        )
        #expect(good.text.contains("performWatcher"))
        #expect(!good.text.contains("$go"))
        #expect(good.text.contains("typealias Call = Never"))
    }

    @Test("a watcher is static, generic or private no more than a method")
    func methodMisuses() {
        let start = "@Public var a = 0\n@Public(watch: \\Self.a)"
        #expect(complaints(about: "\(start) static func go() {}").map(\.id) == ["staticMethod"])
        #expect(complaints(about: "\(start) private func go() {}").map(\.id) == ["privateAndPublic"])
        #expect(complaints(about: "\(start) func go<T>(to a: T) {}").map(\.id) == ["genericMethod"])
    }

    @Test("a watcher and a method may share a name, because the page can't call the watcher")
    func sameName() {
        #expect(
            complaints(about: "@Public var a = 0\n@Public(watch: \\Self.a) func go() {}\n@Public func go(to: Int) {}")
                .isEmpty)
    }

    @Test("one attribute says it all")
    func several() {
        let method = complaints(about: "@Public var a = 0\n@Public(watch: \\Self.a) @Public func go() {}")
        #expect(method.map(\.id) == ["severalPublic"])
        let property = complaints(about: "@Public @Public(.readOnly) var a = 0")
        #expect(property.map(\.id) == ["severalPublic"])
    }

    @Test("a call has one timing")
    func timings() {
        let found = complaints(about: "@Public(.debounce(.seconds(1)), .throttle(.seconds(2))) func go() {}")
        #expect(found.map(\.id) == ["severalTimings"])
        #expect(found.first?.place == ".throttle(.seconds(2))")
    }

    @Test("options are spelt where they stand", arguments: ["Self.slow", "slow", "delay()"])
    func spelt(option: String) {
        let found = complaints(about: "@Public(\(option)) func go() {}")
        #expect(found.map(\.id) == ["notLiteral"])
        #expect(found.first?.place == option)
    }

    @Test("nobody calls a watcher, so there is nobody to ask")
    func confirmedWatcher() {
        let found = complaints(about: "@Public var a = 0\n@Public(watch: \\Self.a, .confirm(\"?\")) func go() {}")
        #expect(found.map(\.id) == ["optionOnWatcher"])
    }

    @Test("what is for methods is nothing for properties")
    func onProperty() {
        #expect(complaints(about: "@Public(.debounce(.seconds(1))) var a = 0").map(\.id) == ["optionOnProperty"])
        #expect(complaints(about: "@Public(watch: \\Self.a) var a = 0").map(\.id) == ["watchOnProperty"])
        #expect(complaints(about: "@Public(listen: \"a\") var a = 0").map(\.id) == ["watchOnProperty"])
    }
}
