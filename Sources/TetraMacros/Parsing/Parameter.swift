import SwiftSyntax

/// A parameter of `load` or of a public method.
struct Parameter {
    /// What callers write before the colon; `nil` for `_`.
    let label: String?
    /// The name that the generated code uses.
    let name: String
    /// Spelt so that it means the same in a nested type.
    let type: TypeSyntax
    /// Spelt so that it means the same in a nested type.
    let defaultValue: ExprSyntax?
    let syntax: FunctionParameterSyntax

    init(_ syntax: FunctionParameterSyntax, index: Int, component: String) {
        let first = syntax.firstName
        let second = syntax.secondName ?? first
        label = first.tokenKind == .wildcard ? nil : first.plainText
        name = second.tokenKind == .wildcard ? label ?? "argument\(index)" : second.plainText
        type = TypeSyntax(syntax.type.plain.replacingSelf(with: component)) ?? syntax.type.plain
        defaultValue = syntax.defaultValue.flatMap {
            ExprSyntax($0.value.trimmed.replacingSelf(with: component))
        }
        self.syntax = syntax
    }

    /// The name under which an argument of `load` is saved, and one of a listener found in the event's detail.
    var savedName: String { label ?? name }

    /// The parameter's beginning, up to the colon: `to newTitle`, `todo`, `_ todo`.
    var names: String {
        guard let label else { return "_ " + name.escaped }
        return label == name ? label.escapedLabel : "\(label.escapedLabel) \(name.escaped)"
    }

    /// The argument at the place of a call.
    func argument(_ value: String) -> String {
        guard let label else { return value }
        return "\(label.escapedLabel): \(value)"
    }
}

extension FunctionParameterSyntax {
    /// Why the argument could not come from a state or a page; `nil` for an ordinary value.
    var unsupportedReason: String? {
        if ellipsis != nil { return "is variadic; take an array" }
        if let attributed = type.as(AttributedTypeSyntax.self) {
            let isInout = attributed.specifiers.contains { specifier in
                specifier.as(SimpleTypeSpecifierSyntax.self)?.specifier.tokenKind == .keyword(.inout)
            }
            if isInout { return "is `inout`, but there is nothing to write back to; return the new value" }
        }
        if type.plain.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.some) {
            return "is of an opaque type; spell a concrete one, because what comes in is checked against it"
        }
        if type.plain.is(FunctionTypeSyntax.self) { return "is a function, which can't be saved or sent" }
        return nil
    }
}
