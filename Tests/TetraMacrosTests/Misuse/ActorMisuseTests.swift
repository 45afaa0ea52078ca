import Testing

@Suite("Misuse of actors in a component")
struct ActorMisuseTests {
    @Test(
        "a property or a body can't belong to an actor",
        arguments: [
            ("@MainActor var count = 0", "count"), ("@MainActor let size = 1", "size"),
            ("@Public @MainActor var count = 0", "count"), ("@DatabaseActor var count = 0", "count"),
        ])
    func property(member: String, name: String) {
        let found = complaints(about: member)
        #expect(found.map(\.id) == ["memberOnAnActor"])
        #expect(found.first?.place.hasSuffix("Actor") == true)
        #expect(found.first?.message.contains("`\(name)` can't belong to one") == true)
    }

    @Test("nor can the body")
    func body() {
        let found = Expanded("@Component struct Cart { @MainActor var body: some HTML { div {} } }").complaints
        #expect(found.map(\.id) == ["memberOnAnActor"])
    }

    @Test(
        "what the runtime calls on an actor is async, since it has to wait",
        arguments: ["@Public @MainActor mutating func go() {}", "@MainActor mutating func load() throws {}"])
    func synchronous(member: String) {
        let found = complaints(about: member)
        #expect(found.map(\.id) == ["synchronousOnAnActor"])
        #expect(found.first?.place == "@MainActor")
        let waiting = member.replacing("() throws", with: "() async throws").replacing("go() ", with: "go() async ")
        #expect(complaints(about: waiting).isEmpty)
    }

    @Test("helpers and computed properties may be on an actor")
    func helpers() {
        #expect(complaints(about: "@MainActor func help() {}\n@MainActor var text: String { \"\" }").isEmpty)
    }
}
