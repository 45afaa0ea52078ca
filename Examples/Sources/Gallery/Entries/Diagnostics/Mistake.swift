import Foundation
import Tetra

/// A component with something wrong in it: a Swift file in which comments say what the compiler says of the line above
/// them, and what to write in its place.
struct Mistake: Identifiable, Sendable {
    static let file = #filePath

    struct Line: Sendable {
        let indentation: String
        let text: String
        var complaint: String?
        var instead: String?
    }

    let id: String
    let title: String
    private(set) var lines: [Line] = []

    static let all: [Mistake] = {
        let folder = URL(fileURLWithPath: Bundle.module.bundlePath + "/Mistakes")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { Mistake(folder.appendingPathComponent($0)) }
    }()

    private init?(_ file: URL) {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        var source = text.components(separatedBy: "\n").dropLast()
        id = file.lastPathComponent
        title = String(source.removeFirst().dropFirst("// ".count))
        for line in source { read(line) }
    }

    private mutating func read(_ line: String) {
        let indentation = String(line.prefix { $0 == " " })
        let words = String(line.dropFirst(indentation.count))
        if words.hasPrefix("// error: ") || words.hasPrefix("// warning: ") {
            lines[lines.count - 1].complaint = String(words.dropFirst("// ".count))
        } else if words.hasPrefix("// instead: ") {
            lines[lines.count - 1].instead = String(words.dropFirst("// instead: ".count))
        } else {
            lines.append(Line(indentation: indentation, text: words))
        }
    }
}
