import SwiftSyntax

extension StoredProperty {
    /// What keeps this variable from being a property of a component.
    var misuses: [Finding] {
        var findings: [Finding] = []
        for modifier in declaration.modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.lazy):
                findings.append(
                    Finding(
                        .lazyProperty(name), at: modifier, fixIts: [.remove(modifier, from: declaration.modifiers)]))
            case .keyword(.weak), .keyword(.unowned):
                findings.append(Finding(.referenceProperty(name, modifier.name.text), at: modifier))
            default: break
            }
        }
        if let wrapper = declaration.attributes.foreignAttribute {
            findings.append(
                Finding(.wrappedProperty(name, wrapper: wrapper.attributeName.trimmedDescription), at: wrapper))
        }
        let roles = ["Public", "Local", "Store", "Transient"].compactMap { declaration.attributes.attribute($0) }
        if roles.count > 1 {
            findings.append(Finding(.severalRoles(name), at: roles[1]))
        }
        return findings
    }
}
