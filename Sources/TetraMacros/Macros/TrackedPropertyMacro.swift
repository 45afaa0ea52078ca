import SwiftSyntax
import SwiftSyntaxMacros

/// `@TrackedProperty(index)`, which `@Component` puts on each stored property: storage under `_name`, and accessors
/// that record what `load` sets.
enum TrackedPropertyMacro: AccessorMacro {
    static func expansion(
        of node: AttributeSyntax, providingAccessorsOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [AccessorDeclSyntax] {
        guard let property = declaration.as(VariableDeclSyntax.self).flatMap(StoredProperty.init),
            let index = node.labeledArguments?.first?.expression.trimmedDescription
        else { return [] }
        return property.accessors(index: index)
    }
}

extension TrackedPropertyMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let property = declaration.as(VariableDeclSyntax.self).flatMap(StoredProperty.init) else { return [] }
        return [property.storageDeclaration] + property.check
    }
}
