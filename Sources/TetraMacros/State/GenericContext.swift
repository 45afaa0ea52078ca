import SwiftSyntax
import SwiftSyntaxMacros

/// The type parameters of a type and of those around it, outermost first.
struct GenericContext {
    private let parameters: [GenericParameterSyntax]

    /// - Parameter scopes: Innermost first, as a macro's context has them.
    init(_ scopes: [Syntax]) {
        parameters = scopes.reversed().flatMap { scope in
            scope.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause?.parameters.map { $0 }
                ?? []
        }
    }

    var isEmpty: Bool { parameters.isEmpty }

    /// Arguments for `StateTypes.name`.
    var arguments: String {
        parameters.map { parameter in
            let name = parameter.name.text
            return parameter.isPack ? "TetraStateMacros.StateTypes.pack(repeat (each \(name)).self)" : "\(name).self"
        }.joined(separator: ", ")
    }

    /// ` where T: StateCodable, U.Element: StateCodable` for what the types mention, or nothing.
    func whereClause(for types: [TypeSyntax]) -> String {
        let finder = ParameterFinder(Set(parameters.map(\.name.plainText)))
        for type in types { finder.walk(type) }
        let packs = Set(parameters.filter(\.isPack).map(\.name.plainText))
        guard !finder.found.isEmpty else { return "" }
        let constraints = finder.found.map {
            packs.contains($0) ? "repeat each \($0): TetraState.StateCodable" : "\($0): TetraState.StateCodable"
        }
        return " where \(constraints.joined(separator: ", "))"
    }
}

extension GenericParameterSyntax {
    fileprivate var isPack: Bool { specifier?.tokenKind == .keyword(.each) }
}

/// Finds the parameters that a type mentions, and members of them, in the order met.
private final class ParameterFinder: SyntaxVisitor {
    private let names: Set<String>
    private(set) var found: [String] = []

    init(_ names: Set<String>) {
        self.names = names
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
        if node.genericArgumentClause == nil, names.contains(node.name.plainText) { add(node.name.text) }
        return .visitChildren
    }

    override func visit(_ node: MemberTypeSyntax) -> SyntaxVisitorContinueKind {
        var base = node.baseType
        while let member = base.as(MemberTypeSyntax.self) { base = member.baseType }
        guard let identifier = base.as(IdentifierTypeSyntax.self), names.contains(identifier.name.plainText)
        else { return .visitChildren }
        add(node.trimmedDescription)
        return .skipChildren
    }

    /// What stands behind a metatype or in a constraint is not saved.
    override func visit(_ node: MetatypeTypeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: SomeOrAnyTypeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    private func add(_ name: String) {
        if !found.contains(name) { found.append(name) }
    }
}
