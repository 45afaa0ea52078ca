import Foundation

/// Where the input comes from: the command line, a file, or standard input.
struct InputSource {
    let argument: String?
    let file: String?

    /// The input as text, white space around it left out.
    func text() throws -> String {
        String(decoding: try bytes(), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// An archive: its own bytes in a file, or text that stands for them.
    func archiveBytes() throws -> [UInt8] {
        let bytes = try bytes()
        // An archive begins with its format in the upper half of a byte, which no text does.
        if argument == nil, let first = bytes.first, first >> 4 == 1 { return bytes }
        let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return try ByteText.decode(text, name: "The archive")
    }

    private func bytes() throws -> [UInt8] {
        if let argument { return Array(argument.utf8) }
        guard let file, file != "-" else { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw ToolError(.input, "The file \(file) cannot be read.")
        }
        return Array(data)
    }
}
