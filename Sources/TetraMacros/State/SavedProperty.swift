import SwiftSyntax

/// A stored property of a type that `@StateCodable` stands on.
struct SavedProperty {
    let name: String
    let declaration: VariableDeclSyntax
    let binding: PatternBindingSyntax

    /// The property that this is, or nil for computed and static ones, for constants with a value, and for what the
    /// person left out.
    init?(_ declaration: VariableDeclSyntax) {
        guard !declaration.isStatic, declaration.bindings.count == 1, let binding = declaration.bindings.first,
            let pattern = binding.pattern.as(IdentifierPatternSyntax.self), !binding.isComputed,
            binding.typeAnnotation != nil || binding.initializer != nil,
            declaration.attributes.attribute("Transient") == nil
        else { return nil }
        name = pattern.identifier.plainText
        self.declaration = declaration
        self.binding = binding
        if isConstant, binding.initializer != nil { return nil }
    }

    var isConstant: Bool { declaration.bindingSpecifier.tokenKind == .keyword(.let) }

    /// Whether it has a value before it is restored.
    var hasDefault: Bool {
        if binding.initializer != nil { return true }
        return !isConstant && binding.typeAnnotation?.type.startsWithNil == true
    }

    /// Whether nil is what an older state without it means.
    var isOptional: Bool { binding.typeAnnotation?.type.plain.wrappedByOptional != nil }

    var hasObservers: Bool {
        if case .accessors(let accessors) = binding.accessorBlock?.accessors { !accessors.isEmpty } else { false }
    }

    /// The annotation, or the type of a literal; nil where only the compiler knows it.
    var type: TypeSyntax? {
        if let annotation = binding.typeAnnotation?.type { return annotation.isOpaque ? nil : annotation.plain }
        return binding.initializer?.value.trimmed.literalType
    }

    /// What `@Pickled(by:)` says, as a type.
    var pickler: String? { declaration.attributes.pickler }

    /// The form as code that stands within the type spells it; nil for what stands in the state as it is.
    var form: StorageForm? {
        guard let type else { return nil }
        let form = StorageForm(type, pickler: pickler)
        return form.isPlain ? nil : form
    }

    /// The form as code outside of the type spells it.
    var outerForm: StorageForm? {
        guard let type else { return nil }
        let form = StorageForm(type, pickler: pickler.map { _ in "StateForms.\(picklerAlias)" })
        return form.isPlain ? nil : form
    }

    var formAlias: String { "form_\(name)".escaped }
    var picklerAlias: String { "pickler_\(name)".escaped }

    /// What tells the compiler the stored type.
    var witness: (label: String, code: String) {
        form == nil ? ("of: ", "{ (value: Self) in value.\(name.escaped) }") : ("", "StateForms.\(formAlias).self")
    }

    /// The property in the form in which it is saved.
    var savedValue: String {
        let value = "self.\(name.escaped)"
        return outerForm?.wrap(value) ?? value
    }
}

extension AttributeListSyntax {
    /// The pickler's type in `@Pickled(by: MoneyPickler.self)`.
    var pickler: String? {
        guard let argument = attribute("Pickled")?.labeledArguments?.first?.expression,
            let member = argument.as(MemberAccessExprSyntax.self), member.declName.baseName.tokenKind == .keyword(.self)
        else { return nil }
        return member.base?.trimmedDescription
    }
}
