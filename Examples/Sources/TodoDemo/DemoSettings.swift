import Foundation

/// What the environment says: `PORT` and `DATABASE`.
struct DemoSettings {
    /// Default: 8080.
    let port: Int
    /// Absolute. Default: `todos.sqlite` in the current folder.
    let databasePath: String

    init(environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let port = environment["PORT"] ?? "8080"
        guard let number = UInt16(port), number > 0 else {
            throw DemoError("PORT is \(port), which is no port. Set it to a number from 1 to 65535, or leave it unset.")
        }
        self.port = Int(number)
        databasePath = URL(fileURLWithPath: environment["DATABASE"] ?? "todos.sqlite").standardizedFileURL.path
    }
}

/// Something that a person must mend before the demo can start.
struct DemoError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
