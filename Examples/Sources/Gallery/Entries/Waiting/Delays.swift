import Tetra

/// Takes its time.
@Component
struct Delays {
    static let file = #filePath

    @Transient var line: String

    mutating func load(year: Int) async throws {
        try await Task.sleep(for: .milliseconds(400))
        line = "\(year): \(20 + year % 7 * 3) trains were late."
    }

    var body: some HTML { p { line } }
}
