/// A value of the app, given to its host: `configuration.values = StateValues().with(Phonebook())`.
actor Phonebook {
    static let file = #filePath
    private static let lines = ["Ada 4711", "Adam 2003", "Alma 1815", "Ben 1984"]

    private var (begun, stopped) = (0, 0)

    var tally: String { "\(begun) searches so far, \(stopped) of them stopped early" }

    /// Waits by Swift's own means, so that it ends when its task is cancelled.
    func search(_ name: String) async throws -> [String] {
        begun += 1
        do {
            try await Task.sleep(for: .seconds(1))
        } catch {
            stopped += 1
            throw error
        }
        return Self.lines.filter { $0.lowercased().hasPrefix(name.lowercased()) }
    }
}
