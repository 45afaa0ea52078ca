import SwiftSyntax
import SwiftSyntaxMacros

/// `@Public`: `$name`, the property's or the method's value in client expressions.
enum PublicMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let component = context.enclosingComponent(for: node) else { return [] }
        // Of several, `@Component` has said that they are to be one.
        guard (declaration.asProtocol((any WithAttributesSyntax).self)?.attributes.publicAttributes.count ?? 0) < 2
        else { return [] }
        if let variable = declaration.as(VariableDeclSyntax.self) {
            return property(variable, attribute: node, in: context)
        }
        if let function = declaration.as(FunctionDeclSyntax.self) {
            return method(function, attribute: node, component: component, in: context)
        }
        context.diagnose(Finding(.publicKind("such a declaration"), at: declaration).diagnostic)
        return []
    }

    private static func property(
        _ variable: VariableDeclSyntax, attribute: AttributeSyntax, in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let findings = variable.roleMisuses(attribute)
        for finding in findings { context.diagnose(finding.diagnostic) }
        guard findings.isEmpty, let property = StoredProperty(variable), property.misuses.isEmpty else { return [] }
        return property.clientValue
    }

    private static func method(
        _ function: FunctionDeclSyntax, attribute: AttributeSyntax, component: String,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let findings = function.publicMisuses + function.attributeMisuses(attribute)
        for finding in findings { context.diagnose(finding.diagnostic) }
        guard let method = PublicMethod(function, component: component) else { return [] }
        return method.clientValue(component: component)
    }
}
