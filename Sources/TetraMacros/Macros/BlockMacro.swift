import SwiftSyntax
import SwiftSyntaxMacros

/// `@Block` on a static function of a component: a type that can be saved as the function's name and arguments, and
/// `$name`, which makes a `Block` of it.
enum BlockMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let component = context.enclosingComponent(for: node) else { return [] }
        guard let function = declaration.as(FunctionDeclSyntax.self) else {
            context.diagnose(Finding(.blockForm("stands on a static function"), at: declaration).diagnostic)
            return []
        }
        let block = BlockDeclaration(function, component: component)
        var findings = block.misuses(node)
        if context.isInsideGenericType {
            findings.append(Finding(.blockForm("stands in a type that is not generic"), at: function.name))
        }
        for finding in findings { context.diagnose(finding.diagnostic) }
        return findings.isEmpty ? block.members(node) : []
    }
}
