import SwiftSyntax
import SwiftSyntaxMacros

/// `@StateCodable`: saving and restoring in an extension, and within the type what can only stand there.
enum StateCodableMacro: ExtensionMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        guard let state = context.stateDeclaration(declaration, attribute: node), !protocols.isEmpty,
            state.misuses.isEmpty
        else { return [] }
        let name = ComponentName(of: declaration, named: state.name, attribute: node, in: context)
        // Those that the type doesn't have yet; a conditional conformance must name them all.
        let conformances = protocols.compactMap { $0.as(MemberTypeSyntax.self)?.name.text ?? $0.trimmedDescription }
            .filter { state.kind == .object || $0 != "StateObject" }.map { "TetraState.\($0)" }
        let lines =
            ["extension \(type.trimmed): \(conformances.joined(separator: ", "))\(state.whereClause) {"]
            + state.extensionMembers(stableName: name.expression) + ["}"]
        return [try ExtensionDeclSyntax("\(raw: lines.joined(separator: "\n"))")]
    }
}

extension StateCodableMacro: MemberMacro {
    static func expansion(
        of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let state = context.stateDeclaration(declaration, attribute: node) else {
            context.diagnose(declaration.notSavable.diagnostic)
            return []
        }
        let findings = state.misuses
        for finding in findings { context.diagnose(finding.diagnostic) }
        return findings.isEmpty ? state.objectInitializers + state.formsMember + state.caseChecks : []
    }
}

extension StateCodableMacro: MemberAttributeMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingAttributesFor member: some DeclSyntaxProtocol, in context: some MacroExpansionContext
    ) throws -> [AttributeSyntax] {
        guard member.as(VariableDeclSyntax.self).flatMap(SavedProperty.init) != nil,
            let state = context.stateDeclaration(declaration, attribute: node), state.misuses.isEmpty
        else { return [] }
        return ["@TetraStateMacros.SavedProperty"]
    }
}

extension MacroExpansionContext {
    fileprivate func stateDeclaration(
        _ declaration: some DeclGroupSyntax, attribute: AttributeSyntax
    ) -> StateDeclaration? {
        StateDeclaration(declaration, attribute: attribute, scopes: lexicalContext)
    }
}
