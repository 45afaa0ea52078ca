import Foundation
import Tetra

/// The text of a Swift file of the gallery, read once, where the gallery was built.
struct SourceCode: Sendable {
    let name: String
    let text: String

    init(path: String) {
        let file = URL(fileURLWithPath: path)
        name = file.lastPathComponent
        text =
            (try? String(contentsOf: file, encoding: .utf8))
            ?? "// Read it in Examples/Sources/Gallery: the file is not where this program was built."
    }
}

/// Shows a file's text.
struct SourceView: HTML {
    let source: SourceCode

    var body: some HTML {
        figure(.class("source")) {
            figcaption { source.name }
            pre(.tabindex(0), .role(.region), .ariaLabel("Source of \(source.name)")) { code { source.text } }
        }
    }
}
