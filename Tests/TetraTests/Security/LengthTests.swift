import Testing

@testable import Tetra

@Component
private struct Diary {
    var entry = ""
    @Public mutating func write(_ text: String) { entry = text }
    var body: some HTML { p { "closed" } }
}

@Suite("The length of a sealed state")
struct LengthTests {
    @Test("tells how long private text is, and nothing of what it says")
    func noCompression() async throws {
        let host = try TestHost { try $0.page("/") { _ in Document(title: "x") { Diary() } } }
        var client = try await host.visiting()
        let diary = try client.page.first("Diary")
        var lengths: Set<Int> = []
        for text in [
            String(repeating: "a", count: 600),
            String((0..<600).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement()! }),
            String(repeating: "secret=", count: 85) + "sweet",
        ] {
            let answer = try await client.call(diary, "write", [.string(text)])
            lengths.insert(try answer.components().first("Diary").state.utf8.count)
        }
        #expect(lengths.count == 1)
    }
}
