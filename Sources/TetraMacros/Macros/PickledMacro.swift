import SwiftSyntax
import SwiftSyntaxMacros

/// `@Pickled(by:)`: a mark that `@StateCodable` and `@Component` read.
enum PickledMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        context.checkPickled(declaration, attribute: node)
        return []
    }
}
