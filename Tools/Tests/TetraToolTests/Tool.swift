import Foundation

/// The built tool, run as a person would run it.
enum Tool {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Beside the tests' own binary.
    private static var binary: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let own = bundle ?? URL(filePath: ProcessInfo.processInfo.arguments[0])
        return own.deletingLastPathComponent().appending(path: "tetra")
    }

    static func run(
        _ arguments: String..., input: String = "", environment: [String: String] = ["TETRA_SECRET": Sample.secret]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.environment = environment
        let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errorText = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: errorText, as: UTF8.self))
    }

    /// A file that is there as long as `body` runs.
    static func withFile<Result>(_ contents: [UInt8], _ body: (String) throws -> Result) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appending(path: "tetra-tool-\(UUID())")
        try Data(contents).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path())
    }
}
