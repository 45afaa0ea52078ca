import SwiftSyntax

extension TypeSyntax {
    /// `T` of `(T)`.
    var parenthesized: TypeSyntax? {
        guard let tuple = self.as(TupleTypeSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first,
            only.firstName == nil, !only.type.is(PackExpansionTypeSyntax.self)
        else { return nil }
        return only.type
    }

    /// `T` of `T?`, `T!` and `Optional<T>`.
    var wrappedByOptional: TypeSyntax? {
        if let optional = self.as(OptionalTypeSyntax.self) { return optional.wrappedType }
        if let optional = self.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) { return optional.wrappedType }
        return arguments(of: ["Optional"], count: 1)?.arguments.first
    }

    /// `T` of `[T]`, `Array<T>` and their like, with the name of a collection that is no array.
    var elementOfList: (TypeSyntax, collection: String?)? {
        if let array = self.as(ArrayTypeSyntax.self) { return (array.element, nil) }
        guard let (name, arguments) = arguments(of: ["Array", "ContiguousArray", "ArraySlice"], count: 1) else {
            return nil
        }
        return (arguments[0], name == "Array" ? nil : name)
    }

    /// `K` and `V` of `[K: V]` and `Dictionary<K, V>`.
    var keyAndValue: (TypeSyntax, TypeSyntax)? {
        if let dictionary = self.as(DictionaryTypeSyntax.self) { return (dictionary.key, dictionary.value) }
        return arguments(of: ["Dictionary"], count: 2).map { ($0.arguments[0], $0.arguments[1]) }
    }

    private func arguments(of names: [String], count: Int) -> (name: String, arguments: [TypeSyntax])? {
        var type = self
        if let member = type.as(MemberTypeSyntax.self), member.baseType.trimmedDescription == "Swift" {
            type = TypeSyntax(
                IdentifierTypeSyntax(name: member.name, genericArgumentClause: member.genericArgumentClause))
        }
        guard let identifier = type.as(IdentifierTypeSyntax.self), names.contains(identifier.name.plainText),
            let clause = identifier.genericArgumentClause, clause.arguments.count == count
        else { return nil }
        let arguments = clause.arguments.compactMap { argument -> TypeSyntax? in
            if case .type(let type) = argument.argument { type } else { nil }
        }
        return arguments.count == count ? (identifier.name.plainText, arguments) : nil
    }
}
