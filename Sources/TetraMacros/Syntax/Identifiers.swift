import SwiftParser
import SwiftSyntax

extension TokenSyntax {
    /// The identifier without backticks.
    var plainText: String {
        identifier?.name ?? text
    }
}

extension String {
    /// The name as it can stand in a declaration or an expression: keywords and raw identifiers in backticks.
    var escaped: String {
        isValidSwiftIdentifier(for: .variableName) ? self : "`\(self)`"
    }

    /// The name as an argument label, where keywords but a few need no backticks.
    var escapedLabel: String {
        let isWord = unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
        return isWord && !["inout", "var", "let"].contains(self) ? self : "`\(self)`"
    }

    /// The text as a string literal of Swift.
    var literal: String {
        var result = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
