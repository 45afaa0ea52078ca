import SwiftSyntax

/// Who may see and who may change a property; spelt like the cases of `Tetra.ComponentProperty.Access`.
enum PropertyAccess: String {
    case writable, readOnly, local, `private`, transient

    init(_ attributes: AttributeListSyntax) {
        if let publicAttribute = attributes.attribute("Public") {
            let isReadOnly = publicAttribute.labeledArguments?.contains { argument in
                argument.label == nil
                    && argument.expression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "readOnly"
            }
            self = isReadOnly == true ? .readOnly : .writable
        } else if attributes.attribute("Local") != nil || attributes.attribute("Store") != nil {
            self = .local
        } else if attributes.attribute("Transient") != nil {
            self = .transient
        } else {
            self = .private
        }
    }

    /// Whether it can stand in the sealed state: the runtime decides which of these are saved.
    var canBeSaved: Bool {
        self != .local && self != .transient
    }

    /// Whether the page sees it.
    var isShown: Bool {
        self == .writable || self == .readOnly || self == .local
    }
}
