import SwiftSyntax
import SwiftSyntaxMacros

/// `@PageValue`: a struct as an object of the page, with all of its stored properties as members, both ways.
enum PageValueMacro: ExtensionMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        guard let syntax = declaration.as(StructDeclSyntax.self) else {
            context.diagnose(Finding(.pageValueKind(declaration.kindName), at: declaration.introducer).diagnostic)
            return []
        }
        let object = PageObjectDeclaration(syntax, type: type.trimmedDescription)
        for finding in object.misuses { context.diagnose(finding.diagnostic) }
        guard object.misuses.isEmpty, !protocols.isEmpty else { return [] }
        let lines =
            ["extension \(type.trimmed): \(object.conformances) {"]
            + object.members + object.reading + ["}"]
        return [try ExtensionDeclSyntax("\(raw: lines.joined(separator: "\n"))")]
    }
}

/// `@PageObject`: the members of a model that the page may see.
enum PageObjectMacro: ExtensionMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        let shown = declaration.memberBlock.members.compactMap { $0.decl.as(VariableDeclSyntax.self) }
            .filter { $0.attributes.attribute("Shown") != nil }
        let fields = shown.compactMap(\.shownName)
        guard !shown.isEmpty else {
            context.diagnose(Finding(.noFields, at: node).diagnostic)
            return []
        }
        // What `@Shown` can't stand on it says itself.
        guard fields.count == shown.count, !protocols.isEmpty else { return [] }
        let object = PageObjectDeclaration(declaration, type: type.trimmedDescription, fields: fields)
        let lines = ["extension \(type.trimmed): Tetra.PageObject {"] + object.members + ["}"]
        return [try ExtensionDeclSyntax("\(raw: lines.joined(separator: "\n"))")]
    }
}

/// `@Shown`: marks a property of a model for `@PageObject`.
enum ShownMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        let group = context.lexicalContext.first?.asProtocol((any DeclGroupSyntax).self)
        if group?.attributes.attribute("PageObject") == nil {
            context.diagnose(Finding(.outsidePageObject, at: node).diagnostic)
        } else if declaration.as(VariableDeclSyntax.self)?.shownName == nil {
            context.diagnose(Finding(.notAField, at: node).diagnostic)
        }
        return []
    }
}

extension VariableDeclSyntax {
    /// The name of the one property that this declares; nil for several, and for static ones.
    fileprivate var shownName: String? {
        guard !isStatic, bindings.count == 1 else { return nil }
        return bindings.first?.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText
    }
}

extension DeclGroupSyntax {
    fileprivate var kindName: String { introducer.text }
}
