import SwiftSyntax

extension ExprSyntax {
    /// The type that a literal has on its own: only what needs no knowledge of other declarations.
    var literalType: TypeSyntax? {
        switch kind {
        case .stringLiteralExpr: return "String"
        case .integerLiteralExpr: return "Int"
        case .floatLiteralExpr: return "Double"
        case .booleanLiteralExpr: return "Bool"
        case .prefixOperatorExpr: return negatedLiteralType
        case .functionCallExpr: return emptyCollectionType
        case .tupleExpr: return tupleType
        default: return nil
        }
    }

    private var negatedLiteralType: TypeSyntax? {
        guard let negation = self.as(PrefixOperatorExprSyntax.self), negation.operator.text == "-" else { return nil }
        switch negation.expression.kind {
        case .integerLiteralExpr: return "Int"
        case .floatLiteralExpr: return "Double"
        default: return nil
        }
    }

    /// `(Int, name: String)` of `(1, name: "a")`.
    private var tupleType: TypeSyntax? {
        guard let elements = self.as(TupleExprSyntax.self)?.elements else { return nil }
        let types = elements.compactMap { element in
            element.expression.literalType.map { type in
                (element.label.map { "\($0.text): " } ?? "") + type.trimmedDescription
            }
        }
        guard types.count == elements.count else { return nil }
        return types.count == 1 ? "\(raw: types[0])" : "(\(raw: types.joined(separator: ", ")))"
    }

    /// `[Todo]()` and `[String: Int]()`.
    private var emptyCollectionType: TypeSyntax? {
        guard let call = self.as(FunctionCallExprSyntax.self), call.arguments.isEmpty, call.trailingClosure == nil
        else { return nil }
        let called = call.calledExpression
        if let array = called.as(ArrayExprSyntax.self), array.elements.count == 1 {
            return "\(raw: called.trimmedDescription)"
        }
        if let dictionary = called.as(DictionaryExprSyntax.self), case .elements(let elements) = dictionary.content,
            elements.count == 1
        {
            return "\(raw: called.trimmedDescription)"
        }
        return nil
    }
}
