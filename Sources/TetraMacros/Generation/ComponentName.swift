import SwiftSyntax
import SwiftSyntaxMacros

/// How a component or a type is called in states: what `@Component("Name")` or `@StateCodable("Name")` says, else module and lexical path.
struct ComponentName {
    let expression: String

    init(
        of declaration: some DeclGroupSyntax, named name: String, attribute: AttributeSyntax,
        in context: some MacroExpansionContext
    ) {
        if let given = attribute.givenName?.as(StringLiteralExprSyntax.self) {
            expression = given.trimmedDescription
            return
        }
        let path = (context.lexicalContext.reversed().compactMap(Self.typeName) + [name]).joined(separator: ".")
        let file = context.location(of: declaration, at: .afterLeadingTrivia, filePathMode: .fileID)?.file
        if let text = file?.as(StringLiteralExprSyntax.self)?.representedLiteralValue,
            let module = text.split(separator: "/").first
        {
            expression = "\(module).\(path)".literal
        } else {
            expression = "TetraStateMacros.StateTypes.name(\(path.literal), inModuleOf: #fileID)"
        }
    }

    private static func typeName(_ syntax: Syntax) -> String? {
        if let type = syntax.asProtocol((any NamedDeclSyntax).self) { return type.name.plainText }
        return syntax.as(ExtensionDeclSyntax.self)?.extendedType.trimmedDescription
    }
}

extension MacroExpansionContext {
    /// Whether a type around the component may have type parameters.
    var isInsideGenericType: Bool {
        lexicalContext.contains { syntax in
            if syntax.is(ExtensionDeclSyntax.self) { return true }
            return syntax.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause != nil
        }
    }

    var isInsideFunction: Bool {
        lexicalContext.contains { syntax in
            !syntax.isProtocol((any DeclGroupSyntax).self)
        }
    }
}
