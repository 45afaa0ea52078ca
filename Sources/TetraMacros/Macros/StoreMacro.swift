import SwiftSyntax
import SwiftSyntaxMacros

/// `@Store`: `$name`, a local value that components of a page share under a key.
enum StoreMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let property = context.markedProperty(declaration, attribute: node) else { return [] }
        guard property.store != nil else {
            context.diagnose(Finding(.notAStoreKey, at: node).diagnostic)
            return []
        }
        return property.clientValue
    }
}

extension StoredProperty {
    /// The arguments of `@Store`, as code; nil where there is none, or where its key is no literal.
    var store: (key: String, persisted: String)? {
        guard let arguments = declaration.attributes.attribute("Store")?.labeledArguments,
            let key = arguments.first(where: { $0.label == nil })?.expression.as(StringLiteralExprSyntax.self),
            let text = key.representedLiteralValue, !text.isEmpty
        else { return nil }
        let persisted = arguments.first { $0.label?.text == "persisted" }?.expression
        if let persisted, !persisted.is(BooleanLiteralExprSyntax.self) { return nil }
        return (key.trimmedDescription, persisted?.trimmedDescription ?? "false")
    }
}
