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

    /// Whether a member with this attribute stands in what is saved; tells what is wrong if it doesn't.
    private func isInSavedType(_ attribute: AttributeSyntax) -> Bool {
        guard attribute.plainName != "Local", attribute.plainName != "Store" else {
            return enclosingComponent(for: attribute) != nil
        }
        let group = lexicalContext.first?.asProtocol((any DeclGroupSyntax).self)
        if group?.attributes.attribute("StateCodable") != nil { return true }
        if group?.attributes.attribute("Component") != nil || group?.is(ExtensionDeclSyntax.self) == true {
            return enclosingComponent(for: attribute) != nil
        }
        diagnose(Finding(.outsideState(attribute.plainName ?? ""), at: attribute).diagnostic)
        return false
    }

    /// Tells what is wrong if `@Pickled` stands on what has no pickled form.
    func checkPickled(_ declaration: some DeclSyntaxProtocol, attribute: AttributeSyntax) {
        guard isInSavedType(attribute) else { return }
        let variable = declaration.as(VariableDeclSyntax.self)
        let kind: String? =
            if variable == nil {
                "a declaration of this kind"
            } else if variable?.isStatic == true {
                "static ones"
            } else if variable?.bindings.contains(where: \.isComputed) == true {
                "computed ones"
            } else {
                nil
            }
        guard let kind else { return }
        diagnose(Finding(.notAStoredProperty("Pickled", kind: kind), at: attribute).diagnostic)
    }

    /// The stored property that `@Local` or `@Transient` stands on; tells what is wrong if it stands elsewhere.
    func markedProperty(_ declaration: some DeclSyntaxProtocol, attribute: AttributeSyntax) -> StoredProperty? {
        guard isInSavedType(attribute) else { return nil }
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
