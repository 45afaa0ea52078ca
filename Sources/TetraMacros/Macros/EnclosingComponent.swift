import SwiftSyntax
import SwiftSyntaxMacros

extension MacroExpansionContext {
    /// The name of the component that a member with this attribute stands in; tells what is wrong if there is none.
    func enclosingComponent(for attribute: AttributeSyntax) -> String? {
        let name = attribute.plainName ?? "Public"
        guard let enclosing = lexicalContext.first else {
            diagnose(Finding(.outsideComponent(name), at: attribute).diagnostic)
            return nil
        }
        if enclosing.is(ExtensionDeclSyntax.self) {
            diagnose(Finding(.inExtension(name), at: attribute).diagnostic)
            return nil
        }
        let group = enclosing.asProtocol((any DeclGroupSyntax).self)
        guard group?.attributes.attribute("Component") != nil else {
            diagnose(Finding(.outsideComponent(name), at: attribute).diagnostic)
            return nil
        }
        // On anything but a struct `@Component` has said what is wrong.
        return enclosing.as(StructDeclSyntax.self)?.name.text
    }

    /// The stored property that `@Local` or `@Transient` stands on; tells what is wrong if it stands elsewhere.
    func markedProperty(_ declaration: some DeclSyntaxProtocol, attribute: AttributeSyntax) -> StoredProperty? {
        guard enclosingComponent(for: attribute) != nil else { return nil }
        guard let variable = declaration.as(VariableDeclSyntax.self) else {
            let name = attribute.plainName ?? ""
            diagnose(Finding(.notAStoredProperty(name, kind: "a declaration of this kind"), at: attribute).diagnostic)
            return nil
        }
        let findings = variable.roleMisuses(attribute)
        for finding in findings { diagnose(finding.diagnostic) }
        guard findings.isEmpty, let property = StoredProperty(variable), property.misuses.isEmpty else { return nil }
        return property
    }
}
