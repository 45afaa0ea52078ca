import SwiftSyntax

extension TypeSyntax {
    /// The type as it can be spelt anywhere: without `inout`, `consuming` and the like, and `T!` as `T?`.
    var plain: TypeSyntax {
        if let attributed = self.as(AttributedTypeSyntax.self) { return attributed.baseType.plain }
        if let unwrapped = self.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
            return TypeSyntax(OptionalTypeSyntax(wrappedType: unwrapped.wrappedType.trimmed))
        }
        return trimmed
    }

    /// Whether a variable of this type starts with `nil` when it is given no value.
    var startsWithNil: Bool {
        self.is(OptionalTypeSyntax.self) || self.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
    }

    /// The type as an expression: `(any P).self`, `String.self`.
    var metatype: String {
        let needsParentheses =
            self.is(SomeOrAnyTypeSyntax.self) || self.is(FunctionTypeSyntax.self) || self.is(CompositionTypeSyntax.self)
        return needsParentheses ? "(\(trimmedDescription)).self" : "\(trimmedDescription).self"
    }

    /// `some P`, which only the compiler knows.
    var isOpaque: Bool {
        self.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.some)
    }

    var isVoid: Bool {
        let text = trimmedDescription
        return text == "Void" || text == "()" || text == "Swift.Void"
    }
}
