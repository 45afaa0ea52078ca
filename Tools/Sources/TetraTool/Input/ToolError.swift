import ArgumentParser
import Foundation

/// Why the tool gives up, for the person who called it, with an exit code for scripts (sysexits.h).
struct ToolError: Error {
    let code: Code
    let message: String

    enum Code: Int32 {
        /// The command line lacks something.
        case usage = 64
        /// The bytes are no archive, or no catalog.
        case data = 65
        /// A file can't be read.
        case input = 66
        /// The token was refused.
        case refused = 77
    }

    init(_ code: Code, _ message: String) {
        (self.code, self.message) = (code, message)
    }

    var exitCode: ExitCode { ExitCode(code.rawValue) }

    /// Tells the person.
    func write() {
        FileHandle.standardError.write(Data("Error: \(message)\n".utf8))
    }
}
