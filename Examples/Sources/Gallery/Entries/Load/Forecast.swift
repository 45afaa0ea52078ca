import Tetra

/// Stands for a service that takes a while and can fail.
enum Weather {
    struct UnknownCity: ComponentError {
        let status = 404
        let code = "UnknownCity"
        let message = "There is no weather in this city."
    }

    static func ask(_ city: String, days: Int) async throws -> [String] {
        try await Task.sleep(for: .milliseconds(20))
        guard city == "Oslo" else { return [] }
        return (1...days).map { "Day \($0): \($0.isMultiple(of: 2) ? "rain" : "sun")" }
    }
}

/// `async throws`, with a default; its parameters are the component's initialiser and are saved with it.
@Component
struct Forecast {
    static let file = #filePath

    @Transient var city: String
    @Transient var lines: [String]
    var asked = 0

    mutating func load(city: String, days: Int = 3) async throws {
        self.city = city
        lines = try await Weather.ask(city, days: days)
    }

    /// `load` has run again before this does.
    @Public mutating func askAgain() throws {
        guard !lines.isEmpty else { throw Weather.UnknownCity() }
        asked += 1
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Forecast of \(city)")) {
            h2 { city }
            ul { ForEach(lines, id: \.self) { line in li { line } } }
            if lines.isEmpty { p { "No forecast." } }
            button(.on(.click, $askAgain()), .disabled(while: $askAgain.isRunning)) { "Ask again" }
            p(.role(.status)) { asked == 0 ? "" : "Asked \(asked) times." }
        }
    }
}
