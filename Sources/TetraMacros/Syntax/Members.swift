import SwiftSyntax
import SwiftSyntaxBuilder

extension DeclSyntax {
    /// A declaration made of lines; the nodes within it are spelt by their source text.
    init(lines: [String]) {
        self.init(stringLiteral: lines.joined(separator: "\n"))
    }
}

/// A `switch` over the index of a property or method, or nothing where there are no cases.
func indexSwitch(_ subject: String, _ cases: [(index: Int, code: String)], otherwise: String) -> [String] {
    guard !cases.isEmpty else { return otherwise == "break" ? [] : [otherwise] }
    var lines = ["switch \(subject) {"]
    for (index, code) in cases {
        lines.append("case \(index):")
        lines.append(code)
    }
    lines += ["default:", otherwise, "}"]
    return lines
}
