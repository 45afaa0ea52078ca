import SwiftSyntax

extension AttributeListSyntax {
    /// The attribute of this name, with or without the module before it.
    func attribute(_ name: String) -> AttributeSyntax? {
        for case .attribute(let attribute) in self where attribute.plainName == name {
            return attribute
        }
        return nil
    }

    /// `@MainActor` or another global actor whose name says so.
    var actor: AttributeSyntax? {
        for case .attribute(let attribute) in self where attribute.plainName?.hasSuffix("Actor") == true {
            return attribute
        }
        return nil
    }

    /// The first attribute that could be a property wrapper or a macro that is not ours.
    var foreignAttribute: AttributeSyntax? {
        for case .attribute(let attribute) in self {
            guard let name = attribute.plainName, let first = name.unicodeScalars.first else { continue }
            let isOurs = [
                "Public", "Local", "Transient", "Pickled", "TrackedProperty", "SavedProperty", "Shown", "Store",
            ].contains(name)
            if first.properties.isUppercase, !isOurs, !name.hasSuffix("Actor") { return attribute }
        }
        return nil
    }
}

extension AttributeSyntax {
    /// The name without a module.
    var plainName: String? {
        if let identifier = attributeName.as(IdentifierTypeSyntax.self) { return identifier.name.text }
        return attributeName.as(MemberTypeSyntax.self)?.name.text
    }

    var labeledArguments: LabeledExprListSyntax? {
        arguments?.as(LabeledExprListSyntax.self)
    }

    /// The name that a component or a type is given: the first argument, without a label.
    var givenName: ExprSyntax? {
        labeledArguments?.first { $0.label == nil }?.expression
    }

    /// What `version:` says.
    var version: ExprSyntax? {
        labeledArguments?.first { $0.label?.text == "version" }?.expression
    }
}
