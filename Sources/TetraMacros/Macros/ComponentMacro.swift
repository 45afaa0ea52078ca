import SwiftSyntax
import SwiftSyntaxMacros

/// `@Component`: the members of the protocol, the attributes of properties and body, and the conformance.
enum ComponentMacro: MemberMacro {
    static func expansion(
        of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let syntax = declaration.as(StructDeclSyntax.self) else {
            context.diagnose(declaration.notAStruct.diagnostic)
            return []
        }
        let component = ComponentDeclaration(syntax)
        for finding in component.misuses(attribute: node, isLocal: context.isInsideFunction) {
            context.diagnose(finding.diagnostic)
        }
        let name = ComponentName(of: syntax, named: component.name, attribute: node, in: context).expression
        let generics = GenericContext([Syntax(syntax)] + context.lexicalContext)
        let fullName = generics.isEmpty ? name : "Tetra.PropertyShape.name(\(name), \(generics.arguments))"
        let isGeneric = syntax.genericParameterClause != nil || context.isInsideGenericType
        return component.instanceMembers + [component.argumentsMember]
            + component.descriptionMembers(componentName: fullName, isGeneric: isGeneric)
            + component.callMembers + component.watcherMembers(isGeneric: isGeneric) + component.stateMembers
            + component.versionMembers(node) + component.pageMembers + component.slotMembers
            + (isGeneric ? [] : component.blockMembers)
    }
}

extension ComponentMacro: ExtensionMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        guard let syntax = declaration.as(StructDeclSyntax.self), syntax.hasUsableBody, syntax.attributes.actor == nil,
            !protocols.isEmpty
        else { return [] }
        return [try ExtensionDeclSyntax("extension \(type.trimmed): Tetra.Component {}")]
    }
}

extension ComponentMacro: MemberAttributeMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingAttributesFor member: some DeclSyntaxProtocol, in context: some MacroExpansionContext
    ) throws -> [AttributeSyntax] {
        guard let syntax = declaration.as(StructDeclSyntax.self) else { return [] }
        if let function = member.as(FunctionDeclSyntax.self), function.attributes.attribute("Block") != nil {
            return function.attributes.attribute("HTMLBuilder") == nil ? ["@Tetra.HTMLBuilder"] : []
        }
        guard let variable = member.as(VariableDeclSyntax.self) else { return [] }
        if variable.isBody {
            return variable.needsBuilder ? ["@Tetra.HTMLBuilder"] : []
        }
        guard let property = StoredProperty(variable), property.misuses.isEmpty,
            let index = ComponentDeclaration(syntax).properties.firstIndex(where: { $0.name == property.name })
        else { return [] }
        return ["@Tetra.TrackedProperty(\(raw: index))"]
    }
}
