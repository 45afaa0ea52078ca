import SwiftSyntax
import SwiftSyntaxMacros

/// `@SavedProperty`, which `@StateCodable` puts on each property that is saved: a check of its type.
enum SavedPropertyMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        let generics = GenericContext(context.lexicalContext)
        guard let property = declaration.as(VariableDeclSyntax.self).flatMap(SavedProperty.init) else { return [] }
        let constraints =
            property.pickler == nil ? generics.whereClause(for: property.type.map { [$0] } ?? []) : ""
        return [property.check(whereClause: constraints)]
    }
}
