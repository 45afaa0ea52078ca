import SwiftSyntax

/// A stored `var` of a component, as far as its syntax tells.
struct StoredProperty {
    let name: String
    let access: PropertyAccess
    let declaration: VariableDeclSyntax
    let binding: PatternBindingSyntax

    /// The property that this is, or `nil` for constants, computed and static ones, and for what can't be a property
    /// of a component.
    init?(_ declaration: VariableDeclSyntax) {
        guard declaration.bindingSpecifier.tokenKind == .keyword(.var), !declaration.isStatic,
            declaration.bindings.count == 1, let binding = declaration.bindings.first,
            let pattern = binding.pattern.as(IdentifierPatternSyntax.self), !binding.isComputed,
            binding.typeAnnotation != nil || binding.initializer != nil
        else { return nil }
        name = pattern.identifier.plainText
        access = PropertyAccess(declaration.attributes)
        self.declaration = declaration
        self.binding = binding
    }

    /// The annotation, or the type of a literal; `nil` where only the compiler knows it.
    var type: TypeSyntax? {
        if let annotation = binding.typeAnnotation?.type { return annotation.plain }
        return initialValue?.literalType
    }

    /// The form in which it stands in the state; nil where it stands there as it is.
    var form: StorageForm? {
        guard let type else { return nil }
        let form = StorageForm(type, pickler: declaration.attributes.pickler)
        return form.isPlain ? nil : form
    }

    var initialValue: ExprSyntax? {
        if let value = binding.initializer?.value { return value.trimmed }
        return binding.typeAnnotation?.type.startsWithNil == true ? "nil" : nil
    }

    /// Without a default: `load` must set it.
    var isLoaded: Bool { initialValue == nil }

    var storageName: String { ("_" + name).escaped }

    /// The storage as a place that can be read and written.
    var storage: String {
        isLoaded ? "\(storageName)[\(name.literal)]" : storageName
    }

    var accessLevel: AccessLevel { AccessLevel(declaration.modifiers) }

    func observer(_ keyword: Keyword) -> AccessorDeclSyntax? {
        guard case .accessors(let accessors) = binding.accessorBlock?.accessors else { return nil }
        return accessors.first { $0.accessorSpecifier.tokenKind == .keyword(keyword) }
    }
}

extension VariableDeclSyntax {
    var isStatic: Bool {
        modifiers.contains { $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class) }
    }
}

extension PatternBindingSyntax {
    /// With accessors other than observers.
    var isComputed: Bool {
        switch accessorBlock?.accessors {
        case nil: false
        case .getter: true
        case .accessors(let accessors):
            !accessors.allSatisfy {
                $0.accessorSpecifier.tokenKind == .keyword(.willSet)
                    || $0.accessorSpecifier.tokenKind == .keyword(.didSet)
            }
        }
    }
}
