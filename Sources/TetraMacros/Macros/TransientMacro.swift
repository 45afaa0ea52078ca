import SwiftSyntax
import SwiftSyntaxMacros

/// `@Transient`: a mark that `@Component` reads.
enum TransientMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        _ = context.markedProperty(declaration, attribute: node)
        return []
    }
}
