import SwiftSyntax

/// A type that `@StateCodable` stands on, as its syntax shows it.
struct StateDeclaration {
    enum Kind: Equatable {
        case structure, object
        /// `raw` where the cases stand for values of a raw type.
        case choice(raw: Bool)
    }

    let kind: Kind
    let name: String
    let syntax: any DeclGroupSyntax
    let attribute: AttributeSyntax
    let properties: [SavedProperty]
    let cases: [SavedCase]
    let migrations: [Migration]
    let generics: GenericContext
    let isNested: Bool

    /// nil for what can't be saved: actors, protocols, extensions.
    ///
    /// - Parameter scopes: What stands around the type, innermost first.
    init?(_ syntax: any DeclGroupSyntax, attribute: AttributeSyntax, scopes: [Syntax]) {
        guard let kind = Kind(syntax), let named = syntax.asProtocol((any NamedDeclSyntax).self) else { return nil }
        let members = syntax.memberBlock.members.map(\.decl)
        self.kind = kind
        self.syntax = syntax
        self.attribute = attribute
        generics = GenericContext([Syntax(syntax)] + scopes)
        isNested = !scopes.isEmpty
        name = named.name.plainText
        properties = members.compactMap { $0.as(VariableDeclSyntax.self).flatMap(SavedProperty.init) }
        cases = members.compactMap { $0.as(EnumCaseDeclSyntax.self) }.flatMap { $0.elements.map(SavedCase.init) }
        migrations = members.compactMap { $0.as(FunctionDeclSyntax.self).flatMap(Migration.init) }
    }

    /// The prefix of members that the protocols ask for.
    var access: String { AccessLevel(syntax.modifiers).memberPrefix }

    /// What `version:` says; nil where it says nothing.
    var version: String? {
        attribute.version?.trimmedDescription
    }

    /// Constants with a value, which nothing can restore.
    var fixedConstants: [VariableDeclSyntax] {
        guard kind == .structure else { return [] }
        return syntax.memberBlock.members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.filter { variable in
            !variable.isStatic && variable.bindingSpecifier.tokenKind == .keyword(.let)
                && variable.bindings.contains { $0.initializer != nil }
        }
    }

    /// Where saved properties' types need constraints.
    var whereClause: String {
        let types = properties.filter { $0.pickler == nil }.compactMap(\.type) + cases.flatMap { $0.values.map(\.type) }
        return generics.whereClause(for: types)
    }
}

extension StateDeclaration.Kind {
    init?(_ syntax: any DeclGroupSyntax) {
        if syntax.is(StructDeclSyntax.self) {
            self = .structure
        } else if syntax.is(ClassDeclSyntax.self) {
            self = .object
        } else if let choice = syntax.as(EnumDeclSyntax.self) {
            self = .choice(raw: choice.hasRawType)
        } else {
            return nil
        }
    }
}

extension EnumDeclSyntax {
    /// Whether the first of its inherited types is one that literals can be raw values of.
    fileprivate var hasRawType: Bool {
        let rawTypes: Set = [
            "String", "Character", "Double", "Float", "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "UInt",
            "UInt8", "UInt16", "UInt32", "UInt64", "UInt128",
        ]
        return inheritanceClause?.inheritedTypes.first.map { rawTypes.contains($0.type.trimmedDescription) } ?? false
    }
}

/// `static func migrate(from old: Old) throws -> Self`.
struct Migration {
    let old: TypeSyntax
    let function: FunctionDeclSyntax

    init?(_ function: FunctionDeclSyntax) {
        let parameters = function.signature.parameterClause.parameters
        guard function.name.plainText == "migrate", let first = parameters.first, parameters.count == 1,
            first.firstName.plainText == "from"
        else { return nil }
        old = first.type.plain
        self.function = function
    }
}
