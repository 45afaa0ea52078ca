import SwiftSyntax

extension StructDeclSyntax {
    var hasBody: Bool {
        memberBlock.members.contains { $0.decl.as(VariableDeclSyntax.self)?.isBody == true }
    }

    /// Whether there is a body that the conformance can use.
    var hasUsableBody: Bool {
        memberBlock.members.contains { member in
            guard let variable = member.decl.as(VariableDeclSyntax.self) else { return false }
            return variable.isBody && !variable.isHidden(in: self)
        }
    }
}

extension VariableDeclSyntax {
    /// `var body` with a getter.
    var isBody: Bool {
        guard !isStatic, let binding = bindings.first else { return false }
        return binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plainText == "body" && binding.isComputed
    }

    /// Whether a body is less visible than its public or package component.
    func isHidden(in component: StructDeclSyntax) -> Bool {
        AccessLevel(modifiers) < AccessLevel(component.modifiers)
            && AccessLevel(component.modifiers) > .internal
    }

    /// Whether the body is still to be made an HTML builder: not with an attribute of its own, and not where it says
    /// `return`, which switches builders off.
    var needsBuilder: Bool {
        guard attributes.attribute("HTMLBuilder") == nil, let block = bindings.first?.accessorBlock else {
            return false
        }
        let finder = ReturnFinder(viewMode: .sourceAccurate)
        finder.walk(block)
        return !finder.isFound
    }
}

/// Finds a `return` that belongs to the function itself, not to a closure or function within it.
final class ReturnFinder: SyntaxVisitor {
    private(set) var isFound = false

    override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
        isFound = true
        return .skipChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
