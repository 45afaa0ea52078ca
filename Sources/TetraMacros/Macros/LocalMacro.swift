import SwiftSyntax
import SwiftSyntaxMacros

/// `@Local`: `$name`, the value that lives in the page.
enum LocalMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let property = context.markedProperty(declaration, attribute: node) else { return [] }
        return property.clientValue
    }
}
